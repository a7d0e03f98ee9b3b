package org.cityedms.reminder.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.reminder.DigestLine;
import org.cityedms.reminder.DigestPart;
import org.cityedms.reminder.DigestSection;
import org.cityedms.reminder.Morning;
import org.cityedms.reminder.WorkCounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What digests tell, from the partial indexes of what is running. */
public final class JdbcDigests {
    /** As the index has it. */
    private static final String DUE = "COALESCE(t.due, DATE '9999-12-31')";

    private static final String TO_DO = "t.state = 'assigned' AND t.role <> 'info'";

    private static final String UNPREPARED =
            "NOT EXISTS (SELECT 1 FROM ce_prepared_resolution p WHERE p.review_id = x.id AND p.state = 'waiting')";

    private final JdbcClient jdbc;

    public JdbcDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that a post has to do, and what it was informed of since the morning before. */
    List<DigestLine> own(Collection<Long> posts, Instant since) {
        return jdbc.sql(
                        lines(
                                "x.post_id IN (:posts) AND x.state = 'assigned' AND x.role <> 'info'"
                                        + " OR x.post_id IN (:posts) AND x.state = 'assigned' AND x.role = 'info'"
                                        + " AND x.created_at > :since"))
                .param("posts", posts)
                .param("since", Rows.at(since))
                .query((row, n) -> Rows.task(row))
                .list();
    }

    /** What is to be done by posts, whenever it is due. */
    List<DigestLine> toDo(Collection<Long> posts) {
        return jdbc.sql(
                        lines(
                                "x.post_id IN (:posts) AND x.state = 'assigned' AND x.role <> 'info'"))
                .param("posts", posts)
                .query((row, n) -> Rows.task(row))
                .list();
    }

    List<DigestLine> reviews(Collection<Long> posts) {
        return reviews(posts, "TRUE");
    }

    private List<DigestLine> reviews(Collection<Long> posts, String condition) {
        return jdbc.sql(
                        """
                        SELECT x.id, x.post_id, x.proposed_by_name, x.proposed_at, %s
                          FROM ce_review x
                          LEFT JOIN ce_register_entry e ON e.node_id = x.node_id AND e.state = 'active'
                          LEFT JOIN ce_register g ON g.id = e.register_id
                         WHERE x.post_id IN (:posts) AND x.state = 'open' AND %s ORDER BY x.id
                        """
                                .formatted(Rows.DOCUMENT, condition))
                .param("posts", posts)
                .query((row, n) -> Rows.review(row))
                .list();
    }

    /** Reports to accept, and requests to decide. */
    List<DigestLine> decisions(Collection<Long> posts) {
        return jdbc.sql(
                        lines(
                                """
                                x.id IN (SELECT id FROM ce_task WHERE author_post_id IN (:posts) AND state = 'reported'
                                          UNION SELECT id FROM ce_task WHERE controller_post_id IN (:posts) AND state = 'reported'
                                          UNION SELECT task_id FROM ce_task_request WHERE decider_post_id IN (:posts) AND state = 'open')
                                """))
                .param("posts", posts)
                .query((row, n) -> Rows.task(row))
                .list();
    }

    /** What is late on the control of posts, and is not their own to do. */
    DigestSection control(Collection<Long> posts, Morning morning) {
        return counted(
                DigestPart.CONTROL,
                "t.controlled AND "
                        + TO_DO
                        + " AND "
                        + DUE
                        + " < :day AND (t.author_post_id IN (:posts) OR t.controller_post_id IN (:posts))"
                        + " AND t.post_id NOT IN (:posts)",
                Map.of("posts", posts, "day", morning.today()));
    }

    /**
     * What is late with people of a head by more than is tolerated, and is not on their control.
     */
    DigestSection escalated(Collection<Long> below, Collection<Long> posts, Morning morning) {
        return counted(
                DigestPart.ESCALATED,
                "t.post_id IN (:below) AND "
                        + TO_DO
                        + " AND "
                        + DUE
                        + " < :day AND NOT (t.controlled AND (t.author_post_id IN (:posts)"
                        + " OR COALESCE(t.controller_post_id, 0) IN (:posts)))",
                Map.of("below", below, "posts", posts, "day", morning.tolerated()));
    }

    /** The number of all, and the first of them. */
    private DigestSection counted(
            DigestPart part, String condition, Map<String, ? extends Object> parameters) {
        AtomicInteger total = new AtomicInteger();
        List<DigestLine> lines =
                jdbc.sql(
                                """
                                SELECT f.total, x.id, x.post_id, x.role, x.due, x.created_at, x.holder_name, s.author_holder_name, %s
                                  FROM (SELECT t.id, count(*) OVER () AS total FROM ce_task t
                                         WHERE %s ORDER BY %s, t.id LIMIT :shown) f
                                  JOIN ce_task x ON x.id = f.id
                                  JOIN ce_resolution s ON s.id = x.resolution_id
                                  LEFT JOIN ce_register_entry e ON e.node_id = x.node_id AND e.state = 'active'
                                  LEFT JOIN ce_register g ON g.id = e.register_id
                                 ORDER BY COALESCE(x.due, DATE '9999-12-31'), x.id
                                """
                                        .formatted(Rows.DOCUMENT, condition, DUE))
                        .params(parameters)
                        .param("shown", DigestSection.SHOWN)
                        .query((row, n) -> counting(row, total))
                        .list();
        return new DigestSection(part, total.get(), lines);
    }

    private static DigestLine counting(ResultSet row, AtomicInteger total) throws SQLException {
        total.set(row.getInt("total"));
        return Rows.task(row);
    }

    private static String lines(String condition) {
        return """
               SELECT x.id, x.post_id, x.role, x.due, x.created_at, x.holder_name, s.author_holder_name, %s
                 FROM ce_task x
                 JOIN ce_resolution s ON s.id = x.resolution_id
                 LEFT JOIN ce_register_entry e ON e.node_id = x.node_id AND e.state = 'active'
                 LEFT JOIN ce_register g ON g.id = e.register_id
                WHERE %s ORDER BY COALESCE(x.due, DATE '9999-12-31'), x.id
               """
                .formatted(Rows.DOCUMENT, condition);
    }

    /** How much waits for posts in all, in one query. */
    WorkCounts counts(Collection<Long> posts, LocalDate today) {
        return jdbc.sql(
                        """
                        SELECT (SELECT count(*) FROM ce_review WHERE post_id IN (:posts) AND state = 'open') AS review,
                               todo.total
                               + (SELECT count(*) FROM ce_task WHERE post_id IN (:posts) AND state = 'assigned' AND role = 'info')
                               + (SELECT count(*) FROM (
                                    SELECT id FROM ce_task WHERE author_post_id IN (:posts) AND state = 'reported'
                                     UNION SELECT id FROM ce_task WHERE controller_post_id IN (:posts) AND state = 'reported') a)
                               + (SELECT count(*) FROM ce_task_request WHERE decider_post_id IN (:posts) AND state = 'open') AS tasks,
                               todo.overdue,
                               (SELECT count(*) FROM ce_task t
                                 WHERE t.controlled AND t.state = 'assigned' AND t.role <> 'info'
                                   AND COALESCE(t.due, DATE '9999-12-31') < :today
                                   AND (t.author_post_id IN (:posts) OR t.controller_post_id IN (:posts))) AS control
                          FROM (SELECT count(*) AS total, count(*) FILTER (WHERE due < :today) AS overdue
                                  FROM ce_task WHERE post_id IN (:posts) AND state = 'assigned' AND role <> 'info') todo
                        """)
                .param("posts", posts)
                .param("today", today)
                .query(
                        (row, n) ->
                                new WorkCounts(
                                        row.getInt("review"),
                                        row.getInt("tasks"),
                                        row.getInt("overdue"),
                                        row.getInt("control")))
                .single();
    }

    /**
     * How many letters before posts wait for an assistant: nothing is prepared, or it came back.
     */
    int unprepared(Collection<Long> posts) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM ce_review x WHERE x.post_id IN (:posts) AND x.state = 'open' AND
                        """
                                + UNPREPARED)
                .param("posts", posts)
                .query(Integer.class)
                .single();
    }

    /** Which they are. */
    List<DigestLine> unpreparedReviews(Collection<Long> posts) {
        return reviews(posts, UNPREPARED);
    }
}
