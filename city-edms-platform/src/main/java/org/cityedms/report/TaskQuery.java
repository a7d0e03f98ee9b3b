package org.cityedms.report;

import java.time.LocalDate;

/**
 * The list behind a figure.
 *
 * @param after the place that the page before ended at
 */
public record TaskQuery(TaskFilter filter, Figure figure, Place after, int limit) {
    public static final int MAXIMUM_LIMIT = 200;

    /** A place in the order of deadlines; tasks without one come last. */
    public record Place(LocalDate due, long task) {
        public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
        public static final Place START = new Place(LocalDate.of(1, 1, 1), 0);
    }
}
