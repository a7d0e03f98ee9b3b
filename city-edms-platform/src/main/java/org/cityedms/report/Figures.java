package org.cityedms.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Figures of execution discipline (показники виконавської дисципліни).
 *
 * @param lateDays calendar days that what was done late was late, together
 * @param moved tasks whose deadline was moved at least once
 */
public record Figures(
        long doneInTime,
        long doneLate,
        long lateDays,
        long reported,
        long running,
        long overdue,
        long moved) {
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figures plus(Figures other) {
        return new Figures(
                doneInTime + other.doneInTime,
                doneLate + other.doneLate,
                lateDays + other.lateDays,
                reported + other.reported,
                running + other.running,
                overdue + other.overdue,
                moved + other.moved);
    }

    /** Every task that was given: each is in one of the five. */
    public long all() {
        return doneInTime + doneLate + reported + running + overdue;
    }

    /** How late a task was on the average, in days with one decimal; half up. */
    public Optional<BigDecimal> meanLateDays() {
        return doneLate == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(lateDays)
                                .divide(BigDecimal.valueOf(doneLate), 1, RoundingMode.HALF_UP));
    }

    /**
     * What was done in time, in percents with one decimal, of what is settled: done, or not done
     * though its day is past. Whatever may still become either is not asked.
     */
    public Optional<BigDecimal> percentInTime() {
        long settled = doneInTime + doneLate + overdue;
        return settled == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(doneInTime)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(settled), 1, RoundingMode.HALF_UP));
    }
}
