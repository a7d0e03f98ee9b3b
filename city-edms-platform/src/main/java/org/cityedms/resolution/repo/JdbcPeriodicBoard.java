package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.PeriodicTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of {@code ce_periodic_task} with the newest occurrence of each. */
public final class JdbcPeriodicBoard {
    private static final String SELECT =
            """
            SELECT p.*, f.point_label, COALESCE(m.text, f.text) AS words, m.holder_name, m.post_title, n.created_at, m.due, m.id AS task_id
              FROM ce_periodic_task p
              JOIN ce_resolution f ON f.id = p.resolution_id
              JOIN LATERAL (SELECT r.id, r.created_at FROM ce_resolution r WHERE r.periodic_id = p.id
                             ORDER BY r.occurrence DESC LIMIT 1) n ON TRUE
              LEFT JOIN LATERAL (SELECT t.id, t.text, t.holder_name, t.post_title, t.due FROM ce_task t
                                  WHERE t.resolution_id = n.id AND t.role = 'main' AND t.state <> 'withdrawn'
                                  ORDER BY t.id LIMIT 1) m ON TRUE
             WHERE p.state = ANY (:states) AND (p.next_planned, p.id) > (:planned, :id)""";

    /** What a post of before gave is its successor's to watch over. */
    private static final String MINE =
            """
             AND (f.author_post_id IN (SELECT id FROM held) OR f.controller_post_id IN (SELECT id FROM held))""";

    private static final String HELD =
            """
            WITH RECURSIVE held (id) AS (
              SELECT unnest(CAST(:posts AS INT8[]))
               UNION SELECT s.post_id FROM held h JOIN ce_post_successor s ON s.successor_id = h.id)
            """;

    private final JdbcClient jdbc;

    public JdbcPeriodicBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One more than the page has, where there are more.
     *
     * @param posts whose they are; everybody's when nothing
     */
    List<Row> page(PeriodicTask.Query query, Optional<Collection<Long>> posts) {
        String[] states =
                query.over()
                        ? new String[] {"ended", "stopped"}
                        : new String[] {"running", "paused"};
        JdbcClient.StatementSpec select =
                jdbc.sql(
                                posts.map(own -> HELD).orElse("")
                                        + SELECT
                                        + posts.map(own -> MINE).orElse("")
                                        + " ORDER BY p.next_planned, p.id LIMIT :limit")
                        .param("states", states)
                        .param("planned", query.after().planned())
                        .param("id", query.after().id())
                        .param("limit", query.limit() + 1);
        if (posts.isPresent()) {
            select = select.param("posts", posts.get().toArray(Long[]::new));
        }
        return select.query((row, n) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                JdbcPeriodic.row(row, 0),
                row.getObject("next_planned", LocalDate.class),
                Rows.text(row, "point_label"),
                Rows.text(row, "words"),
                Rows.text(row, "holder_name"),
                Rows.text(row, "post_title"),
                OfficeTime.dayOf(Rows.instant(row, "created_at")),
                Rows.day(row, "due"),
                Optional.ofNullable(row.getObject("task_id", Long.class)));
    }

    /** A periodic task with its newest occurrence. */
    record Row(
            PeriodicTask task,
            LocalDate planned,
            Optional<String> point,
            Optional<String> text,
            Optional<String> executor,
            Optional<String> executorTitle,
            LocalDate lastGiven,
            Optional<LocalDate> lastDue,
            Optional<Long> lastTask) {

        PeriodicTask.Cursor cursor() {
            return new PeriodicTask.Cursor(planned, task.id());
        }
    }
}
