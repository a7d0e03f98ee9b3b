package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Roles;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps running work with who acts now: when a substitution begins or ends, an appointment changes
 * or a post is no more, documents are opened and closed, tasks of Alfresco change hands, and what a
 * post was given goes on to its successor. Each document in a transaction of its own.
 */
public final class ExecutionUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutionUpkeep.class);
    private static final Duration KEYS_KEPT = Duration.ofDays(30);

    private final Office office;
    private final JdbcClient jdbc;
    private final Roles roles;
    private final TransactionService transactionService;
    private final Clock clock;

    public ExecutionUpkeep(
            Office office,
            JdbcClient jdbc,
            Roles roles,
            TransactionService transactionService,
            Clock clock) {
        this.office = office;
        this.jdbc = jdbc;
        this.roles = roles;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    public void run() {
        Instant now = clock.instant();
        Map<Long, Set<String>> granted = granted();
        for (long post : runningPosts()) {
            successor(post, OfficeTime.dayOf(now)).ifPresent(next -> handOver(post, next));
            Set<String> acting =
                    roles.actorsOf(post, now).stream()
                            .map(actor -> actor.person().userName())
                            .collect(Collectors.toSet());
            if (!acting.equals(granted.getOrDefault(post, Set.of()))) {
                documents(post).forEach(document -> refresh(document, now));
            }
        }
        forgetKeys(now);
    }

    private List<Long> runningPosts() {
        return jdbc.sql(
                        """
                        SELECT post_id FROM ce_task WHERE state IN ('assigned', 'reported')
                         UNION SELECT post_id FROM ce_review WHERE state = 'open' ORDER BY 1
                        """)
                .query(Long.class)
                .list();
    }

    /** To whom running documents are open, for each post. */
    private Map<Long, Set<String>> granted() {
        Map<Long, Set<String>> granted = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT DISTINCT a.post_id, a.user_name FROM ce_execution_access a
                         WHERE EXISTS (SELECT 1 FROM ce_task t
                                        WHERE t.node_id = a.node_id AND t.post_id = a.post_id AND t.state IN ('assigned', 'reported'))
                            OR EXISTS (SELECT 1 FROM ce_review v
                                        WHERE v.node_id = a.node_id AND v.post_id = a.post_id AND v.state = 'open')
                        """)
                .query(
                        row -> {
                            granted.computeIfAbsent(row.getLong(1), post -> new HashSet<>())
                                    .add(row.getString(2));
                        });
        return granted;
    }

    private List<DocumentId> documents(long post) {
        return jdbc.sql(
                        """
                        SELECT node_id FROM ce_task WHERE post_id = :post AND state IN ('assigned', 'reported')
                         UNION SELECT node_id FROM ce_review WHERE post_id = :post AND state = 'open'
                        """)
                .param("post", post)
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    /** One document that cannot be followed must not keep the others from it. */
    private void refresh(DocumentId document, Instant now) {
        try {
            follow(document, now);
        } catch (RuntimeException failed) {
            LOG.error("Access to document {} could not be brought up to date", document, failed);
        }
    }

    private void follow(DocumentId document, Instant now) {
        inTransaction(
                () -> {
                    office.tables.reviews.lock(document);
                    office.refreshAccess(document, now);
                    for (Task task : office.tables.tasks.ofDocument(document)) {
                        if (task.state().running()) {
                            office.changed(task.id());
                        }
                    }
                });
    }

    /** The post that goes on with the work of one that is no more. */
    private Optional<Long> successor(long post, LocalDate day) {
        List<Long> successors = roles.successorsOfPost(post, day);
        return successors.contains(post) ? Optional.empty() : successors.stream().findFirst();
    }

    /** Running work changes its address; titles and names in it stay those of their day. */
    private void handOver(long post, long next) {
        inTransaction(
                () -> {
                    int tasks =
                            update(
                                    """
                                    UPDATE ce_task t SET post_id = :next, version = version + 1
                                     WHERE post_id = :post AND state IN ('assigned', 'reported')
                                       AND NOT EXISTS (SELECT 1 FROM ce_task o WHERE o.resolution_id = t.resolution_id AND o.point = t.point
                                                          AND o.post_id = :next AND o.state <> 'withdrawn')
                                    """,
                                    post,
                                    next);
                    update(
                            """
                            UPDATE ce_review v SET post_id = :next, version = version + 1
                             WHERE post_id = :post AND state = 'open'
                               AND NOT EXISTS (SELECT 1 FROM ce_review o
                                                WHERE o.node_id = v.node_id AND o.post_id = :next AND o.state = 'open')
                            """,
                            post,
                            next);
                    update(
                            "UPDATE ce_task SET author_post_id = :next WHERE author_post_id = :post AND state IN ('assigned', 'reported')",
                            post,
                            next);
                    update(
                            "UPDATE ce_task SET controller_post_id = :next WHERE controller_post_id = :post AND state IN ('assigned', 'reported')",
                            post,
                            next);
                    update(
                            "UPDATE ce_task_request SET decider_post_id = :next WHERE decider_post_id = :post AND state = 'open'",
                            post,
                            next);
                    LOG.info("{} running tasks of post {} go on at post {}", tasks, post, next);
                });
        documents(next).forEach(document -> refresh(document, clock.instant()));
    }

    private int update(String sql, long post, long next) {
        return jdbc.sql(sql).param("post", post).param("next", next).update();
    }

    private void forgetKeys(Instant now) {
        inTransaction(
                () ->
                        jdbc.sql("DELETE FROM ce_execution_request WHERE requested_at < :before")
                                .param("before", Rows.at(now.minus(KEYS_KEPT)))
                                .update());
    }

    private void inTransaction(Runnable work) {
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            work.run();
                            return null;
                        });
    }
}
