package org.cityedms.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which dispatch registers to show.
 *
 * @param day the day on which they left
 * @param before identity below which to go on, 0 for the newest
 */
public record BatchQuery(Optional<LocalDate> day, long before, int limit) {
    /** As many letters as the mail of one day is printed of. */
    public static final int MAXIMUM_LETTERS = 2_000;
}
