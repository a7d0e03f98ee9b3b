package org.cityedms.savings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events a list shows, by their days.
 *
 * @param source any where nothing
 * @param unit whose; {@link #NO_UNIT} where whoever did it held no post; any where nothing
 * @param unitName as the unit was called then
 * @param after the event that the page before ended with
 */
public record EventQuery(
        SavingsQuery period,
        SavingsFigure figure,
        Optional<SavingSource> source,
        Optional<Long> unit,
        Optional<String> unitName,
        Place after,
        int limit) {
    public static final long NO_UNIT = 0;
    public static final int MAXIMUM_LIMIT = 200;

    /** A place in the order of days. */
    public record Place(LocalDate day, SavingSource source, long id) {
        public static final Place START = new Place(Baseline.EVER, SavingSource.LETTER, 0);
    }
}
