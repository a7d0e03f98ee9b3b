package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cityedms.organization.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who acted in a post when its work was brought up to date last, in {@code ce_execution_post}. */
final class FollowedPosts {
    private final JdbcClient jdbc;

    FollowedPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, String> all() {
        Map<Long, String> all = new HashMap<>();
        jdbc.sql("SELECT post_id, acting FROM ce_execution_post")
                .query(
                        row -> {
                            all.put(row.getLong(1), row.getString(2));
                        });
        return all;
    }

    void remember(long post, String acting, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO ce_execution_post (post_id, acting, followed_at) VALUES (:post, :acting, :at)
                        ON CONFLICT (post_id) DO UPDATE SET acting = excluded.acting, followed_at = excluded.followed_at
                        """)
                .param("post", post)
                .param("acting", acting)
                .param("at", Rows.at(at))
                .update();
    }

    /** Its work is looked at anew. */
    void forget(long post) {
        jdbc.sql("DELETE FROM ce_execution_post WHERE post_id = :post")
                .param("post", post)
                .update();
    }

    /**
     * Everything about who acts that work depends on: users, why they may, whether they are there.
     */
    static String acting(List<Roles.Actor> actors) {
        StringBuilder acting = new StringBuilder();
        for (Roles.Actor actor : actors) {
            acting.append(actor.person().userName())
                    .append(':')
                    .append(actor.role().basis().code())
                    .append(':')
                    .append(actor.role().substitution().map(id -> Long.toString(id)).orElse(""))
                    .append(actor.person().present() ? "" : "!")
                    .append('\n');
        }
        return acting.toString();
    }
}
