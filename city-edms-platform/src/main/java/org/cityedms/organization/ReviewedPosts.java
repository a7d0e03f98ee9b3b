package org.cityedms.organization;

/** Which posts resolve documents without heading a unit, as deputies do (керівництво). */
@FunctionalInterface
public interface ReviewedPosts {
    /** Whether documents were ever put before the post for review. */
    boolean isReviewed(long post);

    /**
     * Whether documents are put before a post: it heads a unit, or some were. Whoever acts in it
     * has a folder for review (папка на розгляд).
     */
    default boolean reviews(Role role) {
        return role.headsUnit() || isReviewed(role.post());
    }
}
