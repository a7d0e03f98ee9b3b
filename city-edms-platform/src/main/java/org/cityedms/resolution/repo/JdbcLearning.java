package org.cityedms.resolution.repo;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Likeness;
import org.cityedms.resolution.ResolutionPhrase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts how a head resolved, in the newest five hundred resolutions of the post. */
public final class JdbcLearning {
    private static final int LIMIT = 8;
    private static final int SUGGESTIONS = 3;

    private final JdbcClient jdbc;

    public JdbcLearning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Texts of the post.
     *
     * @param limited the substitution with limits by which somebody acts in it
     */
    List<ResolutionPhrase> phrases(long post, Optional<Long> limited, Optional<String> prefix) {
        return jdbc.sql(
                        """
                        SELECT text, count(*) AS uses
                          FROM (SELECT text FROM ce_resolution s
                                 WHERE author_post_id = :post AND state = 'active' AND text IS NOT NULL AND %s
                                 ORDER BY id DESC LIMIT 500) newest
                         WHERE starts_with(lower(text COLLATE "uk-x-icu"), lower(CAST(:prefix AS VARCHAR) COLLATE "uk-x-icu"))
                         GROUP BY text ORDER BY count(*) DESC, text COLLATE "uk-x-icu" LIMIT :limit
                        """
                                .formatted(WithinLimits.condition("s.node_id")))
                .param("post", post)
                .param("substitution", limited.orElse(null), Types.BIGINT)
                .param("prefix", prefix.orElse(""))
                .param("limit", LIMIT)
                .query((row, n) -> new ResolutionPhrase(row.getString(1), row.getInt(2)))
                .list();
    }

    /** The routes of similar letters, those taken most first. */
    List<Route> routes(DocumentId document, long post, Optional<Long> limited, Likeness likeness) {
        String alike =
                switch (likeness) {
                    case CORRESPONDENT -> "e.correspondent = d.correspondent";
                    case KIND -> "e.document_kind = d.document_kind AND g.kind = d.kind";
                    case REGISTER -> "g.kind = d.kind";
                };
        return jdbc.sql(
                        """
                        WITH d AS (
                          SELECT e.correspondent, e.document_kind, g.kind FROM ce_register_entry e JOIN ce_register g ON g.id = e.register_id
                           WHERE e.node_id = :node AND e.state = 'active'),
                        newest AS (
                          SELECT id, node_id, text, controlled, resolved_on FROM ce_resolution s
                           WHERE author_post_id = :post AND state = 'active' AND parent_task_id IS NULL AND point_label IS NULL AND node_id <> :node AND %2$s
                           ORDER BY id DESC LIMIT 500),
                        past AS (
                          SELECT n.text, n.controlled,
                                 (SELECT max(t.due) - n.resolved_on FROM ce_task t WHERE t.resolution_id = n.id) AS days,
                                 (SELECT string_agg(t.post_id || ':' || t.role, ',' ORDER BY t.role DESC, t.post_id)
                                    FROM ce_task t WHERE t.resolution_id = n.id AND t.state <> 'withdrawn') AS route
                            FROM newest n
                            JOIN ce_register_entry e ON e.node_id = n.node_id AND e.state = 'active'
                            JOIN ce_register g ON g.id = e.register_id
                            JOIN d ON %1$s)
                        SELECT route, count(*) AS uses, mode() WITHIN GROUP (ORDER BY text) AS text,
                               mode() WITHIN GROUP (ORDER BY controlled) AS controlled,
                               CAST(percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS INT4) AS days,
                               CAST(sum(count(*)) OVER () AS INT4) AS similar
                          FROM past WHERE route IS NOT NULL GROUP BY route ORDER BY count(*) DESC, route LIMIT :limit
                        """
                                .formatted(alike, WithinLimits.condition("s.node_id")))
                .param("node", document.value())
                .param("post", post)
                .param("substitution", limited.orElse(null), Types.BIGINT)
                .param("limit", SUGGESTIONS)
                .query(
                        (row, n) ->
                                new Route(
                                        row.getString("route"),
                                        row.getInt("uses"),
                                        row.getInt("similar"),
                                        Rows.text(row, "text"),
                                        row.getBoolean("controlled"),
                                        Optional.ofNullable(row.getObject("days", Integer.class))))
                .list();
    }

    /**
     * A route that letters took.
     *
     * @param executors {@code post:role} of each, with commas between
     */
    record Route(
            String executors,
            int uses,
            int similar,
            Optional<String> text,
            boolean control,
            Optional<Integer> days) {}
}
