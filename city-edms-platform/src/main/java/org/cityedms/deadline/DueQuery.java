package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which open deadlines to list.
 *
 * @param from first day; all from the beginning, when nothing
 * @param to last day
 * @param after where an earlier page ended
 */
public record DueQuery(
        Optional<LocalDate> from, LocalDate to, Optional<DueCursor> after, int limit) {
    public static final int MAXIMUM_LIMIT = 200;
}
