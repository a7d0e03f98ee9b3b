package org.cityedms.report.repo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units and posts through reorganisations, each in one statement. */
public final class JdbcSuccessions {
    /** %1$s is unit or post. Depth first by places, as the main successor's line leads. */
    private static final String FOLLOWED =
            """
            WITH RECURSIVE line (origin, id, path) AS (
              SELECT u.id, u.id, CAST(ARRAY[] AS INT4[]) FROM ce_%1$s u
              UNION ALL
              SELECT l.origin, s.successor_id, l.path || s.place
                FROM line l JOIN ce_%1$s_successor s ON s.%1$s_id = l.id AND s.since <= :day
               WHERE cardinality(l.path) < 50
            )
            SELECT DISTINCT ON (l.origin) l.origin, l.id, v.%2$s AS name, v.unit_id, w.name AS unit_name
              FROM line l
              JOIN ce_%1$s_version v ON v.%1$s_id = l.id AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
              JOIN ce_unit_version w ON w.unit_id = v.unit_id AND w.valid_from <= :day AND (w.valid_until IS NULL OR w.valid_until >= :day)
             ORDER BY l.origin, l.path
            """;

    private static final String BELOW =
            """
            WITH RECURSIVE below (id) AS (
              SELECT u.id FROM ce_unit u WHERE u.id IN (:heads)
              UNION
              SELECT v.unit_id FROM ce_unit_version v JOIN below b ON v.parent_id = b.id
               WHERE v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day)
            )
            SELECT id FROM below
            """;

    private final JdbcClient jdbc;

    public JdbcSuccessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Successions ofUnits(LocalDate day) {
        return followed("unit", "name", day);
    }

    Successions ofPosts(LocalDate day) {
        return followed("post", "title", day);
    }

    /** These units and all below them. */
    Set<Long> below(Collection<Long> units, LocalDate day) {
        return units.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql(BELOW)
                                .param("heads", units)
                                .param("day", day)
                                .query(Long.class)
                                .list());
    }

    private Successions followed(String what, String name, LocalDate day) {
        return new Successions(
                jdbc.sql(FOLLOWED.formatted(what, name))
                        .param("day", day)
                        .query(
                                (row, n) ->
                                        new Successions.Step(
                                                row.getLong("origin"),
                                                new Successions.Present(
                                                        row.getLong("id"),
                                                        row.getString("name"),
                                                        row.getLong("unit_id"),
                                                        row.getString("unit_name"))))
                        .list());
    }
}
