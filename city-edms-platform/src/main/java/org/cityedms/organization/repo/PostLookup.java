package org.cityedms.organization.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One post of a day and the heads above it, without reading the structure. What it answers is what
 * {@link Directory} answers.
 */
final class PostLookup {
    private static final int DEEPEST = 50;
    private static final String ON =
            "%1$s.valid_from <= :day AND (%1$s.valid_until IS NULL OR %1$s.valid_until >= :day)";

    private static final String POST =
            """
            SELECT v.post_id, v.unit_id, p.code, v.title, v.title_dative, v.heads, v.place, v.valid_from, a.user_name,
                   i.code AS institution, w.name AS unit_name, %s AS acting
              FROM ce_post_version v
              JOIN ce_post p ON p.id = v.post_id
              JOIN ce_unit u ON u.id = v.unit_id
              JOIN ce_institution i ON i.id = u.institution_id
              JOIN ce_unit_version w ON w.unit_id = v.unit_id AND %s
              LEFT JOIN ce_appointment a
                ON a.post_id = v.post_id AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
             WHERE v.post_id = ANY (:posts) AND %s
            """
                    .formatted(acting("v.post_id"), ON.formatted("w"), ON.formatted("v"));

    /** Posts that neither a holder nor anybody acting in their place is at work in. */
    private static final String DESERTED =
            """
            SELECT v.post_id, v.unit_id
              FROM ce_post_version v
              JOIN ce_unit_version w ON w.unit_id = v.unit_id AND %1$s
              LEFT JOIN ce_appointment a
                ON a.post_id = v.post_id AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
              LEFT JOIN ce_person n ON n.user_name = a.user_name
             WHERE %2$s AND NOT COALESCE(n.present, FALSE)
               AND NOT COALESCE((SELECT q.present FROM ce_person q WHERE q.user_name = %3$s), FALSE)
             ORDER BY v.post_id
            """
                    .formatted(ON.formatted("w"), ON.formatted("v"), acting("v.post_id"));

    /** The first that heads each unit, then that of each unit above. */
    private static final String HEADS =
            """
            WITH RECURSIVE above (origin, unit_id, parent_id, depth) AS (
              SELECT w.unit_id, w.unit_id, w.parent_id, 0 FROM ce_unit_version w WHERE w.unit_id = ANY (:units) AND %1$s
               UNION ALL
              SELECT b.origin, w.unit_id, w.parent_id, b.depth + 1
                FROM above b JOIN ce_unit_version w ON w.unit_id = b.parent_id AND %1$s WHERE b.depth < 50)
            SELECT DISTINCT ON (b.origin, b.depth) v.post_id,
                   COALESCE(n.present, FALSE) OR COALESCE((SELECT m.present FROM ce_person m WHERE m.user_name = %2$s), FALSE) AS manned,
                   b.origin
              FROM above b
              JOIN ce_post_version v ON v.unit_id = b.unit_id AND v.heads AND %3$s
              JOIN ce_post p ON p.id = v.post_id
              LEFT JOIN ce_appointment a
                ON a.post_id = v.post_id AND a.held_from <= :day AND (a.held_until IS NULL OR a.held_until >= :day)
              LEFT JOIN ce_person n ON n.user_name = a.user_name
             ORDER BY b.origin, b.depth, v.place, p.code, v.post_id
            """
                    .formatted(ON.formatted("w"), acting("v.post_id"), ON.formatted("v"));

    private final JdbcClient jdbc;
    private final JdbcPersons persons;
    private final JdbcSuccessors successors;

    PostLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.successors = new JdbcSuccessors(jdbc);
        this.persons = new JdbcPersons(jdbc);
    }

    /** Who acts in the place of the holder, without limits: as {@link JdbcActing} has it. */
    private static String acting(String post) {
        return """
               (SELECT s.user_name FROM ce_substitution s
                 WHERE s.post_id = %s AND s.basis IN ('acting', 'substitute') AND s.revoked_at IS NULL AND %s
                   AND NOT EXISTS (SELECT 1 FROM ce_substitution_limit l WHERE l.substitution_id = s.id)
                 ORDER BY s.basis, s.id LIMIT 1)"""
                .formatted(post, ON.formatted("s"));
    }

    Optional<PostSummary> find(long post, LocalDate day) {
        return Optional.ofNullable(find(Set.of(post), day).get(post));
    }

    /** Several at once, with their people and the heads above them. */
    Map<Long, PostSummary> find(Set<Long> posts, LocalDate day) {
        List<Found> all =
                posts.isEmpty()
                        ? List.of()
                        : jdbc.sql(POST)
                                .param("posts", posts.toArray(new Long[0]))
                                .param("day", day)
                                .query((row, n) -> found(row))
                                .list();
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<String, PostHolder> people =
                persons.holders(all.stream().flatMap(Found::people).collect(Collectors.toSet()));
        Map<Long, List<Head>> heads =
                heads(all.stream().map(one -> one.post().unit()).collect(Collectors.toSet()), day);
        Map<Long, PostSummary> found = new HashMap<>();
        for (Found one : all) {
            List<Head> above = heads.getOrDefault(one.post().unit(), List.of());
            found.put(one.post().id(), summary(one, people, above));
        }
        return found;
    }

    private static PostSummary summary(
            Found found, Map<String, PostHolder> people, List<Head> heads) {
        Post post = found.post();
        return new PostSummary(
                post.id(),
                post.unit(),
                found.institution(),
                found.unitName(),
                post.title(),
                post.titleDative(),
                post.heads(),
                post.holder().map(people::get),
                found.acting().map(people::get),
                heads.stream().map(Head::post).findFirst());
    }

    /** Of a post that is no more, the head of where it was last. */
    Optional<Long> superiorOf(long post, LocalDate day) {
        Optional<Long> unit =
                jdbc.sql(
                                """
                                SELECT v.unit_id FROM ce_post_version v WHERE v.post_id = :post AND v.valid_from <= :day
                                 ORDER BY v.valid_from DESC LIMIT 1
                                """)
                        .param("post", post)
                        .param("day", day)
                        .query(Long.class)
                        .optional();
        return unit.flatMap(last -> standing(last, day))
                .flatMap(where -> superior(post, heads(where, day)));
    }

    private static Optional<Long> superior(long post, List<Head> heads) {
        return heads.stream()
                .filter(head -> head.post() != post)
                .filter(Head::manned)
                .map(Head::post)
                .findFirst();
    }

    /** The unit, else who goes on with its work, else the nearest one that was above it. */
    private Optional<Long> standing(long unit, LocalDate day) {
        Optional<Long> found = successors.ofUnit(unit, day).stream().findFirst();
        Optional<Long> above = Optional.of(unit);
        for (int depth = 0; found.isEmpty() && above.isPresent() && depth < DEEPEST; depth++) {
            above = lastParent(above.get(), day);
            found = above.flatMap(up -> successors.ofUnit(up, day).stream().findFirst());
        }
        return found;
    }

    private Optional<Long> lastParent(long unit, LocalDate day) {
        return jdbc
                .sql(
                        """
                        SELECT w.parent_id FROM ce_unit_version w WHERE w.unit_id = :unit AND w.valid_from <= :day
                         ORDER BY w.valid_from DESC LIMIT 1
                        """)
                .param("unit", unit)
                .param("day", day)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Posts that nobody is at work in, and the head above that each surfaces to. */
    Map<Long, Long> surfacing(LocalDate day) {
        Map<Long, Long> units = new LinkedHashMap<>();
        jdbc.sql(DESERTED)
                .param("day", day)
                .query(
                        row -> {
                            units.put(row.getLong(1), row.getLong(2));
                        });
        Map<Long, Long> surfacing = new LinkedHashMap<>();
        if (!units.isEmpty()) {
            Map<Long, List<Head>> heads = heads(Set.copyOf(units.values()), day);
            units.forEach(
                    (post, unit) ->
                            superior(post, heads.getOrDefault(unit, List.of()))
                                    .ifPresent(head -> surfacing.put(post, head)));
        }
        return surfacing;
    }

    private List<Head> heads(long unit, LocalDate day) {
        return heads(Set.of(unit), day).getOrDefault(unit, List.of());
    }

    /** By unit, the nearest first. */
    private Map<Long, List<Head>> heads(Set<Long> units, LocalDate day) {
        return jdbc
                .sql(HEADS)
                .param("units", units.toArray(new Long[0]))
                .param("day", day)
                .query((row, n) -> new Head(row.getLong(1), row.getBoolean(2), row.getLong(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Head::origin));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                JdbcStructure.post(row),
                row.getString("institution"),
                row.getString("unit_name"),
                Optional.ofNullable(row.getString("acting")));
    }

    private record Found(Post post, String institution, String unitName, Optional<String> acting) {
        Stream<String> people() {
            return Stream.concat(post.holder().stream(), acting.stream());
        }
    }

    /**
     * Whoever heads a unit, or one above it.
     *
     * @param origin the unit
     */
    private record Head(long post, boolean manned, long origin) {}
}
