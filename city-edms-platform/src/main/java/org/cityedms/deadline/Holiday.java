package org.cityedms.deadline;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A holiday of a fixed day (святковий день), as the law stood in a time.
 *
 * @param since the first day on which the law named it so
 * @param until the day from which it does not any more
 */
record Holiday(MonthDay day, Bilingual name, LocalDate since, LocalDate until) {
    boolean on(LocalDate date) {
        return day.equals(MonthDay.from(date)) && !date.isBefore(since) && date.isBefore(until);
    }
}
