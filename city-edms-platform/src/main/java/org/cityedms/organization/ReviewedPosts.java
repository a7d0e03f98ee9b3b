package org.cityedms.organization;

/** Which posts resolve documents without heading a unit, as deputies do (керівництво). */
@FunctionalInterface
public interface ReviewedPosts {
    /** Whether documents were ever put before the post for review. */
    boolean isReviewed(long post);
}
