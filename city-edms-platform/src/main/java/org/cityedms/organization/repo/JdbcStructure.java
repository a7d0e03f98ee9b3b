package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Post;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the structure of a day: a council has some hundreds of posts. */
public final class JdbcStructure {
    private static final String UNITS =
            """
            SELECT v.unit_id, i.code, v.parent_id, u.code, v.name, v.place, v.valid_from
              FROM ce_unit_version v
              JOIN ce_unit u ON u.id = v.unit_id
              JOIN ce_institution i ON i.id = u.institution_id
             WHERE v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
            """;

    private static final String POSTS =
            """
            SELECT v.post_id, v.unit_id, p.code, v.title, v.title_dative, v.heads, v.place, v.valid_from, a.user_name
              FROM ce_post_version v
              JOIN ce_post p ON p.id = v.post_id
              LEFT JOIN ce_appointment a
                ON a.post_id = v.post_id AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
             WHERE v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
            """;

    private final JdbcClient jdbc;

    public JdbcStructure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Structure on(LocalDate day) {
        List<String> institutions =
                jdbc.sql("SELECT code FROM ce_institution ORDER BY place, id")
                        .query(String.class)
                        .list();
        List<Unit> units = jdbc.sql(UNITS).param("day", day).query((row, n) -> unit(row)).list();
        List<Post> posts = jdbc.sql(POSTS).param("day", day).query((row, n) -> post(row)).list();
        return new Structure(institutions, units, posts);
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getLong(1),
                row.getString(2),
                Optional.ofNullable(row.getObject(3, Long.class)),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, LocalDate.class));
    }

    /** From the columns of a post, in their order. */
    static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getBoolean(6),
                row.getInt(7),
                row.getObject(8, LocalDate.class),
                Optional.ofNullable(row.getString(9)));
    }
}
