package org.cityedms.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which views to show, newest first.
 *
 * @param subject identity of a document or of a reception's card
 * @param viewer sign-in name
 * @param before identity of the last view of the page before
 */
public record ViewQuery(
        Optional<String> subject,
        Optional<String> viewer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Long> before,
        int limit) {
    public static final int MAXIMUM_LIMIT = 200;

    /** Goes on after a view. */
    public ViewQuery after(long view) {
        return new ViewQuery(subject, viewer, from, to, Optional.of(view), limit);
    }
}
