package org.cityedms.benchmarks.control;

/**
 * Somebody who holds a post.
 *
 * @param post its identity
 */
record Person(String user, long post) {}
