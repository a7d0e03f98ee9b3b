package org.cityedms.savings;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Of what the meter tells.
 *
 * @param institution code of the institution whose registers hold the documents; the reader's own
 *     where nothing
 */
public record SavingsQuery(Optional<String> institution, YearMonth from, YearMonth until) {
    /** The longest period that is told at once. */
    public static final int MAXIMUM_MONTHS = 24;

    public SavingsQuery {
        if (until.isBefore(from) || !until.isBefore(from.plusMonths(MAXIMUM_MONTHS))) {
            throw new IllegalArgumentException("No period of the meter");
        }
    }
}
