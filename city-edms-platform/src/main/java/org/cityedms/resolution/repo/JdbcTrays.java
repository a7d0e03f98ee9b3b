package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayCounts;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trays from the partial indexes of what is running; the documents of one page are looked up last.
 */
public final class JdbcTrays {
    /** Where a deadline is missing it is after all others. */
    static final String DUE = "COALESCE(t.due, DATE '9999-12-31')";

    private final JdbcClient jdbc;

    public JdbcTrays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts what waits for posts.
     *
     * @param limited the substitution with limits by which somebody acts in them; only documents
     *     within the limits count then
     */
    TrayCounts counts(Collection<Long> posts, Optional<Long> limited, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT (SELECT count(*) FROM ce_review v WHERE v.post_id IN (:posts) AND v.state = 'open' AND %1$s) AS review,
                               todo.total, todo.overdue, todo.today, todo.returned,
                               (SELECT count(*) FROM ce_task t WHERE t.post_id IN (:posts) AND t.state = 'assigned' AND t.role = 'info'
                                   AND %2$s) AS information,
                               (SELECT count(*) FROM (
                                  SELECT t.id FROM ce_task t WHERE t.author_post_id IN (:posts) AND t.state = 'reported' AND %2$s
                                   UNION
                                  SELECT t.id FROM ce_task t WHERE t.controller_post_id IN (:posts) AND t.state = 'reported' AND %2$s) a) AS to_accept,
                               (SELECT count(*) FROM ce_task_request r JOIN ce_task t ON t.id = r.task_id
                                 WHERE r.decider_post_id IN (:posts) AND r.state = 'open' AND %2$s) AS requests,
                               (SELECT count(*) FROM ce_task t WHERE t.author_post_id IN (:posts) AND t.state IN ('assigned', 'reported')
                                   AND t.role <> 'info' AND %2$s) AS sent
                          FROM (SELECT count(*) AS total, count(*) FILTER (WHERE t.due < :today) AS overdue,
                                       count(*) FILTER (WHERE t.due = :today) AS today, count(*) FILTER (WHERE t.returned) AS returned
                                  FROM ce_task t WHERE t.post_id IN (:posts) AND t.state = 'assigned' AND t.role <> 'info' AND %2$s) todo
                        """
                                .formatted(
                                        WithinLimits.condition("v.node_id"),
                                        WithinLimits.condition("t.node_id")))
                .param("substitution", limited.orElse(null), Types.BIGINT)
                .param("posts", posts)
                .param("today", today)
                .query(
                        (row, n) ->
                                new TrayCounts(
                                        row.getInt("review"),
                                        row.getInt("total"),
                                        row.getInt("information"),
                                        row.getInt("to_accept"),
                                        row.getInt("requests"),
                                        row.getInt("overdue"),
                                        row.getInt("today"),
                                        row.getInt("returned"),
                                        row.getInt("sent")))
                .single();
    }

    List<TrayLine> page(
            TrayPart part, Collection<Long> posts, TrayCursor after, int limit, LocalDate today) {
        return part == TrayPart.REVIEW
                ? reviews(posts, after, limit)
                : tasks(part, posts, after, limit, today);
    }

    private List<TrayLine> reviews(Collection<Long> posts, TrayCursor after, int limit) {
        return jdbc.sql(
                        """
                        SELECT v.*, p.prepared_by_name, %s
                          FROM ce_review v
                          LEFT JOIN ce_prepared_resolution p ON p.review_id = v.id AND p.state = 'waiting'
                          LEFT JOIN ce_register_entry e ON e.node_id = v.node_id AND e.state = 'active'
                          LEFT JOIN ce_register g ON g.id = e.register_id
                         WHERE v.post_id IN (:posts) AND v.state = 'open' AND v.id > :after
                         ORDER BY v.id LIMIT :limit
                        """
                                .formatted(JdbcDocumentBriefs.COLUMNS))
                .param("posts", posts)
                .param("after", after.id())
                .param("limit", limit)
                .query(JdbcTrays::review)
                .list();
    }

    private List<TrayLine> tasks(
            TrayPart part, Collection<Long> posts, TrayCursor after, int limit, LocalDate today) {
        String ids =
                switch (part) {
                    case TO_DO ->
                            "SELECT t.id FROM ce_task t WHERE t.post_id IN (:posts) AND t.state = 'assigned' AND t.role <> 'info'"
                                    + after();
                    case INFORMATION ->
                            "SELECT t.id FROM ce_task t WHERE t.post_id IN (:posts) AND t.state = 'assigned' AND t.role = 'info'"
                                    + after();
                    case TO_ACCEPT ->
                            "SELECT u.id FROM (SELECT t.id, t.due FROM ce_task t WHERE t.author_post_id IN (:posts) AND t.state = 'reported'"
                                    + " UNION SELECT t.id, t.due FROM ce_task t WHERE t.controller_post_id IN (:posts)"
                                    + " AND t.state = 'reported') u"
                                    + after().replace(" AND (", " WHERE (").replace("t.", "u.");
                    case SENT ->
                            "SELECT t.id FROM ce_task t WHERE t.author_post_id IN (:posts) AND t.state IN ('assigned', 'reported')"
                                    + " AND t.role <> 'info'"
                                    + after();
                    default ->
                            "SELECT t.id FROM ce_task t JOIN ce_task_request q ON q.task_id = t.id AND q.state = 'open'"
                                    + " WHERE q.decider_post_id IN (:posts)"
                                    + after();
                };
        String waiting =
                switch (part) {
                    case TO_ACCEPT ->
                            "CASE WHEN t.author_post_id IN (:posts) THEN t.author_post_id ELSE t.controller_post_id END";
                    case REQUESTS -> "r.decider_post_id";
                    case SENT -> "t.author_post_id";
                    default -> "t.post_id";
                };
        return jdbc.sql(lines(waiting, "t.id IN (" + ids + ")"))
                .param("posts", posts)
                .param("due", after.due())
                .param("id", after.id())
                .param("limit", limit)
                .query((row, n) -> task(row, today))
                .list();
    }

    static String after() {
        return " AND (" + DUE + ", t.id) > (:due, :id) ORDER BY " + DUE + ", t.id LIMIT :limit";
    }

    /**
     * Whole lines of tasks, the most urgent first.
     *
     * @param waiting the post that a line waits for
     */
    static String lines(String waiting, String condition) {
        return """
               SELECT t.*, r.kind AS request_kind, r.due AS request_due, r.post_id AS request_post_id, r.reason AS request_reason,
                      r.requested_at, r.requested_by_name, s.text AS resolution_text, s.author_holder_name,
                      %s AS waiting_post_id, %s
                 FROM ce_task t
                 JOIN ce_resolution s ON s.id = t.resolution_id
                 LEFT JOIN ce_task_request r ON r.task_id = t.id AND r.state = 'open'
                 LEFT JOIN ce_register_entry e ON e.node_id = t.node_id AND e.state = 'active'
                 LEFT JOIN ce_register g ON g.id = e.register_id
                WHERE %s ORDER BY %s, t.id
               """
                .formatted(waiting, JdbcDocumentBriefs.COLUMNS, condition, DUE);
    }

    private static TrayLine review(ResultSet row, int n) throws SQLException {
        return new TrayLine(
                row.getLong("post_id"),
                Optional.of(row.getLong("id")),
                Optional.empty(),
                Optional.empty(),
                row.getInt("version"),
                JdbcDocumentBriefs.row(row),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Rows.text(row, "note"),
                Rows.text(row, "proposed_by_name"),
                Rows.text(row, "holder_name"),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                Rows.text(row, "prepared_by_name"),
                Rows.instant(row, "proposed_at"),
                Optional.empty(),
                Optional.empty());
    }

    static TrayLine task(ResultSet row, LocalDate today) throws SQLException {
        Task task = JdbcTasks.row(row, 0);
        DocumentBrief document = JdbcDocumentBriefs.row(row);
        Optional<String> text = task.text().or(() -> resolutionText(row));
        boolean reported = task.state() == TaskState.REPORTED;
        return new TrayLine(
                row.getLong("waiting_post_id"),
                Optional.empty(),
                Optional.of(task.resolution()),
                Optional.of(task.id()),
                task.version(),
                document,
                Optional.of(task.role()),
                Optional.of(task.state()),
                task.label(),
                text,
                Rows.text(row, "author_holder_name"),
                Optional.of(task.executor().name()),
                task.deadline().due(),
                task.deadline().explanation(),
                task.overdue(today),
                row.getBoolean("controlled") && task.role() != ExecutorRole.INFORMED,
                row.getBoolean("returned"),
                Optional.empty(),
                reported ? task.reportedAt().orElse(task.createdAt()) : task.createdAt(),
                task.report(),
                task.request());
    }

    private static Optional<String> resolutionText(ResultSet row) {
        try {
            return Rows.text(row, "resolution_text");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
