package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.organization.ReorganizationListener;
import org.cityedms.organization.Reorganized;
import org.cityedms.organization.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Running work of a post that is no more goes on at its main successor (правонаступник): what it is
 * to do, to accept and to decide, and what lies before it. Titles and names stay those of their
 * day. In its caller's transaction; in that of the reorganisation, as far as there is one.
 */
public final class Succession implements ReorganizationListener {
    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    private final JdbcClient jdbc;
    private final Roles roles;
    private final FollowedPosts followed;

    public Succession(JdbcClient jdbc, Roles roles) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.followed = new FollowedPosts(jdbc);
    }

    @Override
    public void reorganized(Reorganized event) {
        event.abolishedPosts().keySet().stream()
                .sorted()
                .forEach(post -> handOver(post, event.effectiveOn()));
    }

    /** Posts that running work is addressed to, in whatever part. */
    List<Long> addressed() {
        return jdbc.sql(
                        """
                        SELECT post_id FROM ce_task WHERE state IN ('assigned', 'reported')
                         UNION SELECT author_post_id FROM ce_task WHERE state IN ('assigned', 'reported')
                         UNION SELECT controller_post_id FROM ce_task
                                WHERE state IN ('assigned', 'reported') AND controller_post_id IS NOT NULL
                         UNION SELECT post_id FROM ce_review WHERE state = 'open'
                         UNION SELECT decider_post_id FROM ce_task_request WHERE state = 'open' ORDER BY 1
                        """)
                .query(Long.class)
                .list();
    }

    /**
     * Nothing happens where the post is still there. One that was dissolved without a successor
     * leaves its work to the head above: no task is ever stuck.
     */
    void handOver(long post, LocalDate day) {
        List<Long> successors = roles.successorsOfPost(post, day);
        if (!successors.contains(post)) {
            successors.stream()
                    .findFirst()
                    .or(() -> roles.superiorOf(post, day))
                    .ifPresentOrElse(
                            next -> handOver(post, next),
                            () -> LOG.warn("Nobody goes on with what post {} was to do", post));
        }
    }

    private void handOver(long post, long next) {
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
        int others =
                update(
                                """
                                UPDATE ce_review v SET post_id = :next, version = version + 1
                                 WHERE post_id = :post AND state = 'open'
                                   AND NOT EXISTS (SELECT 1 FROM ce_review o
                                                    WHERE o.node_id = v.node_id AND o.post_id = :next AND o.state = 'open')
                                """,
                                post,
                                next)
                        + update(
                                "UPDATE ce_task SET author_post_id = :next WHERE author_post_id = :post AND state IN ('assigned', 'reported')",
                                post,
                                next)
                        + update(
                                "UPDATE ce_task SET controller_post_id = :next WHERE controller_post_id = :post AND state IN ('assigned', 'reported')",
                                post,
                                next)
                        + update(
                                "UPDATE ce_task_request SET decider_post_id = :next WHERE decider_post_id = :post AND state = 'open'",
                                post,
                                next);
        if (tasks + others > 0) {
            followed.forget(next);
            LOG.info("{} running tasks of post {} go on at post {}", tasks, post, next);
        }
    }

    private int update(String sql, long post, long next) {
        return jdbc.sql(sql).param("post", post).param("next", next).update();
    }
}
