package org.cityedms.benchmarks.control;

/**
 * A task that was given, as whoever gave it was told, and what was done with it since.
 *
 * @param parent the task it was passed on from; zero for one of the head's own resolution
 * @param role code of the executor's role
 * @param state code of the state after the last step that was answered
 */
record Given(long id, long parent, long post, String role, String state) {

    Given in(String next) {
        return new Given(id, parent, post, role, next);
    }
}
