package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which part of a register to show.
 *
 * @param on start with the newest line of this day or earlier
 * @param number start with the line of this number
 * @param cursor go on from an earlier page of the same order; wins over {@code on} and {@code
 *     number}
 * @param limit lines of a page
 */
public record EntryQuery(
        EntryFilter filter,
        EntryOrder order,
        Optional<LocalDate> on,
        Optional<String> number,
        Optional<EntryCursor> cursor,
        int limit) {
    public static final int MAXIMUM_LIMIT = 200;
    public static final int MAXIMUM_TEXT = 200;
}
