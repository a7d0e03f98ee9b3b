package org.cityedms.deadline;

import java.time.LocalDate;

/**
 * A day that the administrator set apart from the law's calendar.
 *
 * @param note why: the order of the mayor, the local holiday; may be empty
 */
public record CalendarDay(LocalDate date, DayKind kind, String note) {
    public static final int MAXIMUM_NOTE = 200;
}
