package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lines of a register to show.
 *
 * @param text part of the number, the short content or the correspondent
 * @param on start with the newest line of this day or earlier
 * @param cursor go on from an earlier page; wins over {@code on}
 * @param limit lines of a page
 */
public record EntryQuery(
        Optional<String> text, Optional<LocalDate> on, Optional<EntryCursor> cursor, int limit) {
    public static final int MAXIMUM_LIMIT = 200;
    public static final int MAXIMUM_TEXT = 200;
}
