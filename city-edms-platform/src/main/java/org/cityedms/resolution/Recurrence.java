package org.cityedms.resolution;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cityedms.deadline.WorkCalendar;

/**
 * When a periodic task is due (правило періодичного доручення). Immutable; occurrences count from
 * nought.
 *
 * @param every every how many days, weeks, months or quarters
 * @param on day of the week from Monday, or day of the month; the last one where the month is
 *     shorter
 * @param from no occurrence is due before it
 * @param until none is planned after it
 * @param times how many are given out; one that falls on the day of the one before is none
 */
public record Recurrence(
        RecurrenceUnit unit,
        int every,
        int on,
        DayShift shift,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> times) {
    public static final int MAXIMUM_EVERY = 99;
    public static final int MAXIMUM_TIMES = 999;

    /** The day an occurrence is planned for, whether or not it is worked. */
    public LocalDate planned(int occurrence) {
        int steps = every * occurrence;
        return switch (unit) {
            case DAY -> from.plusDays(steps);
            case WEEK -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(on))).plusWeeks(steps);
            case MONTH -> dayOf(first(1).plusMonths(steps));
            case QUARTER -> dayOf(first(3).plusMonths(3L * steps));
            case LAST_WORKING_DAY -> YearMonth.from(from).plusMonths(steps).atEndOfMonth();
        };
    }

    /**
     * The day an occurrence is due. Where the working day before lies before the beginning, it is
     * the one after: nobody is late with what they were just given.
     */
    public LocalDate due(int occurrence, WorkCalendar calendar) {
        LocalDate planned = planned(occurrence);
        boolean before = unit == RecurrenceUnit.LAST_WORKING_DAY || shift == DayShift.BEFORE;
        LocalDate due = before ? calendar.workingUpTo(planned) : calendar.workingFrom(planned);
        return due.isBefore(from) ? calendar.workingFrom(planned) : due;
    }

    /**
     * Whether an occurrence falls on the day of the one before, since it is moved there from a day
     * that is not worked: what comes every day does not come three times on a Friday.
     */
    public boolean doubled(int occurrence, WorkCalendar calendar) {
        return occurrence > 0 && due(occurrence, calendar).equals(due(occurrence - 1, calendar));
    }

    /** The same from a day on, where it would begin before that. */
    public Recurrence notBefore(LocalDate day) {
        return from.isBefore(day)
                ? new Recurrence(unit, every, on, shift, day, until, times)
                : this;
    }

    /** Whether it is over before the first one. */
    public boolean isEmpty() {
        return isAfterEnd(0);
    }

    /** Whether there is such an occurrence. */
    public boolean covers(int occurrence, WorkCalendar calendar) {
        return !isAfterEnd(occurrence)
                && times.filter(most -> occurrence >= most && given(occurrence, calendar) >= most)
                        .isEmpty();
    }

    private boolean isAfterEnd(int occurrence) {
        return until.filter(last -> planned(occurrence).isAfter(last)).isPresent();
    }

    /** How many come before an occurrence. */
    private long given(int occurrence, WorkCalendar calendar) {
        return IntStream.range(0, occurrence).filter(n -> !doubled(n, calendar)).count();
    }

    /** The first month whose day is not over by the beginning; of quarters, their first months. */
    private YearMonth first(int months) {
        YearMonth month = YearMonth.from(from);
        while ((month.getMonthValue() - 1) % months != 0 || dayOf(month).isBefore(from)) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private LocalDate dayOf(YearMonth month) {
        return month.atDay(Math.min(on, month.lengthOfMonth()));
    }
}
