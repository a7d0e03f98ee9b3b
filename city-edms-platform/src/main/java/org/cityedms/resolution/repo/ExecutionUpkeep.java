package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Roles;
import org.cityedms.organization.StructureGroups;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps running work with who acts now: when a substitution begins or ends, an appointment changes
 * or a post is no more, documents are opened to and closed for whoever acts with limits, tasks of
 * Alfresco change hands, and what a post was given goes on to its successor. Only posts in which
 * somebody else acts than the last time are looked at; each document in a transaction of its own.
 */
public final class ExecutionUpkeep implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutionUpkeep.class);
    private static final Duration KEYS_KEPT = Duration.ofDays(30);

    private final Office office;
    private final JdbcClient jdbc;
    private final Roles roles;
    private final Succession succession;
    private final FollowedPosts followed;
    private final TransactionService transactionService;
    private final Clock clock;

    public ExecutionUpkeep(
            Office office,
            JdbcClient jdbc,
            Roles roles,
            Succession succession,
            TransactionService transactionService,
            Clock clock) {
        this.office = office;
        this.jdbc = jdbc;
        this.roles = roles;
        this.succession = succession;
        this.followed = new FollowedPosts(jdbc);
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        for (long post : succession.addressed()) {
            handOver(post, today);
        }
        Map<Long, String> before = followed.all();
        for (long post : posts()) {
            List<Roles.Actor> actors = actors(post, now, today);
            String acting = FollowedPosts.acting(actors) + surfacesTo(post, now, today);
            if (!acting.equals(before.get(post)) && follow(post, anyLimited(actors), now)) {
                inTransaction(() -> followed.remember(post, acting, now));
            }
        }
        forgetKeys(now);
    }

    /** One post whose work cannot be handed over must not keep the others from it. */
    private void handOver(long post, LocalDate today) {
        try {
            inTransaction(() -> succession.handOver(post, today));
        } catch (RuntimeException failed) {
            LOG.error("What post {} was to do could not be handed over", post, failed);
        }
    }

    /** Posts that a document was opened for, or that a running task is addressed to. */
    private List<Long> posts() {
        Set<Long> posts = new LinkedHashSet<>(succession.addressed());
        posts.addAll(
                jdbc.sql(
                                """
                                SELECT p.id FROM ce_post p
                                 WHERE EXISTS (SELECT 1 FROM ce_execution_access a WHERE a.post_id = p.id) ORDER BY p.id
                                """)
                        .query(Long.class)
                        .list());
        return List.copyOf(posts);
    }

    private List<Roles.Actor> actors(long post, Instant now, LocalDate today) {
        return roles.successorsOfPost(post, today).stream()
                .flatMap(next -> roles.actorsOf(next, now).stream())
                .toList();
    }

    /** The head above, where nobody acts in the post for all its documents. */
    private String surfacesTo(long post, Instant now, LocalDate today) {
        List<Long> posts = roles.successorsOfPost(post, today);
        boolean manned =
                posts.stream()
                        .anyMatch(next -> Staffing.isManned(roles.actorsOf(next, now, null, null)));
        return manned
                ? ""
                : posts.stream()
                        .findFirst()
                        .flatMap(next -> roles.superiorOf(next, today))
                        .map(head -> "^" + head)
                        .orElse("");
    }

    private boolean anyLimited(List<Roles.Actor> actors) {
        return actors.stream()
                .map(Roles.Actor::role)
                .flatMap(role -> role.substitution().stream())
                .anyMatch(this::isLimited);
    }

    private boolean isLimited(long substitution) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_substitution_limit WHERE substitution_id = :id)")
                .param("id", substitution)
                .query(Boolean.class)
                .single();
    }

    /** One document that cannot be followed must not keep the others from it. */
    private boolean follow(long post, boolean limited, Instant now) {
        boolean all = true;
        for (DocumentId document : documents(post, limited)) {
            try {
                follow(document, now);
            } catch (RuntimeException failed) {
                all = false;
                LOG.error("Access to document {} is not up to date", document, failed);
            }
        }
        return all;
    }

    /**
     * The documents that it matters for who acts in a post: those with a task that waits for it,
     * those that are open to somebody by name, and, where somebody acts with limits, all of it.
     */
    private List<DocumentId> documents(long post, boolean limited) {
        return jdbc.sql(
                        """
                        SELECT node_id FROM ce_task WHERE post_id = :post AND state IN ('assigned', 'reported')
                         UNION SELECT node_id FROM ce_task WHERE author_post_id = :post AND state = 'reported'
                         UNION SELECT node_id FROM ce_task WHERE controller_post_id = :post AND state = 'reported'
                         UNION SELECT node_id FROM ce_execution_access WHERE post_id = :post AND (:limited OR user_name <> :group)
                         ORDER BY 1
                        """)
                .param("post", post)
                .param("limited", limited)
                .param("group", StructureGroups.ofPost(post))
                .query((row, n) -> new DocumentId(row.getString(1)))
                .list();
    }

    private void follow(DocumentId document, Instant now) {
        inTransaction(
                () -> {
                    office.tables.reviews.lock(document);
                    office.refreshAccess(document, now);
                    office.tables.tasks.ofDocument(document).stream()
                            .filter(task -> task.state().running())
                            .collect(
                                    Collectors.groupingBy(
                                            Task::resolution,
                                            TreeMap::new,
                                            Collectors.mapping(Task::id, Collectors.toList())))
                            .forEach(office::changed);
                });
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
