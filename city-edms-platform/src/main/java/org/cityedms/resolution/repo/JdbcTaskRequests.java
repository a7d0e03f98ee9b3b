package org.cityedms.resolution.repo;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.RequestKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What executors ask for, in {@code ce_task_request}. */
public final class JdbcTaskRequests {
    private final JdbcClient jdbc;

    public JdbcTaskRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            long task,
            long decider,
            RequestKind kind,
            Optional<LocalDate> due,
            Optional<Long> post,
            String reason,
            Doer by,
            Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_task_request (task_id, decider_post_id, kind, due, post_id, reason, state, requested_at, requested_by,
                               requested_by_name)
                        VALUES (:task, :decider, :kind, :due, :post, :reason, 'open', :at, :by, :byName)
                        """)
                .param("task", task)
                .param("decider", decider)
                .param("kind", kind.code())
                .param("due", due.orElse(null), Types.DATE)
                .param("post", post.orElse(null), Types.BIGINT)
                .param("reason", reason)
                .param("at", Rows.at(at))
                .param("by", by.user())
                .param("byName", by.name())
                .update();
    }

    /** Ends what waits: granted, refused, or void since the task went on without it. */
    void close(long task, String state) {
        jdbc.sql(
                        "UPDATE ce_task_request SET state = :state WHERE task_id = :task AND state = 'open'")
                .param("state", state)
                .param("task", task)
                .update();
    }
}
