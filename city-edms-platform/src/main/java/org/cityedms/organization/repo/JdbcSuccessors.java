package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who goes on with the work of units and posts that are no more. */
public final class JdbcSuccessors {
    /** %1$s is unit or post. Depth first by places: the successors of the main successor lead. */
    private static final String FOLLOWED =
            """
            WITH RECURSIVE line (origin, id, path) AS (
              SELECT o.id, o.id, CAST(ARRAY[] AS INT4[]) FROM unnest(CAST(:ids AS INT8[])) o (id)
              UNION
              SELECT l.origin, s.successor_id, l.path || s.place
                FROM line l JOIN ce_%1$s_successor s ON s.%1$s_id = l.id AND s.since <= :day
               WHERE cardinality(l.path) < 50
            )
            SELECT l.origin, l.id FROM line l
             WHERE EXISTS (SELECT 1 FROM ce_%1$s_version v WHERE v.%1$s_id = l.id
                              AND v.valid_from <= :day AND (v.valid_until IS NULL OR v.valid_until >= :day))
             GROUP BY l.origin, l.id ORDER BY l.origin, min(l.path)
            """;

    private final JdbcClient jdbc;

    public JdbcSuccessors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> ofPost(long post, LocalDate day) {
        return followed("post", List.of(post), day).getOrDefault(post, List.of());
    }

    /** Of several at once; those that nothing goes on with the work of are left out. */
    Map<Long, List<Long>> ofPosts(Collection<Long> posts, LocalDate day) {
        return followed("post", posts, day);
    }

    List<Long> ofUnit(long unit, LocalDate day) {
        return followed("unit", List.of(unit), day).getOrDefault(unit, List.of());
    }

    private Map<Long, List<Long>> followed(String what, Collection<Long> ids, LocalDate day) {
        Map<Long, List<Long>> followed = new HashMap<>();
        jdbc.sql(FOLLOWED.formatted(what))
                .param("ids", ids.toArray(new Long[0]))
                .param("day", day)
                .query(
                        row -> {
                            followed.computeIfAbsent(row.getLong(1), none -> new ArrayList<>())
                                    .add(row.getLong(2));
                        });
        return followed;
    }
}
