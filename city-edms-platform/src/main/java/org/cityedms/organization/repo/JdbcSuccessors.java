package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who goes on with the work of units and posts that are no more. */
public final class JdbcSuccessors {
    /** %1$s is unit or post. Depth first by places: the successors of the main successor lead. */
    private static final String FOLLOWED =
            """
            WITH RECURSIVE line (id, path) AS (
              SELECT CAST(:id AS INT8), CAST(ARRAY[] AS INT4[])
              UNION
              SELECT s.successor_id, l.path || s.place
                FROM line l JOIN ce_%1$s_successor s ON s.%1$s_id = l.id AND s.since <= :day
               WHERE cardinality(l.path) < 50
            )
            SELECT l.id FROM line l
             WHERE EXISTS (SELECT 1 FROM ce_%1$s_version v WHERE v.%1$s_id = l.id
                              AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day))
             GROUP BY l.id ORDER BY min(l.path)
            """;

    private final JdbcClient jdbc;

    public JdbcSuccessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> ofPost(long post, LocalDate day) {
        return followed("post", post, day);
    }

    List<Long> ofUnit(long unit, LocalDate day) {
        return followed("unit", unit, day);
    }

    private List<Long> followed(String what, long id, LocalDate day) {
        return jdbc.sql(FOLLOWED.formatted(what))
                .param("id", id)
                .param("day", day)
                .query(Long.class)
                .list();
    }
}
