package org.cityedms.resolution.repo;

import org.cityedms.organization.ReviewedPosts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Posts of {@code ce_review}. */
public final class JdbcReviewedPosts implements ReviewedPosts {
    private final JdbcClient jdbc;

    public JdbcReviewedPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isReviewed(long post) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM ce_review WHERE post_id = :post)")
                .param("post", post)
                .query(Boolean.class)
                .single();
    }
}
