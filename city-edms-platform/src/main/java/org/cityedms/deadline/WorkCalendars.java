package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;

/** The calendar in use, and what the administrator set in it. Asks for no rights. */
public interface WorkCalendars {
    WorkCalendar current();

    /** Days set by hand, of a year. */
    List<CalendarDay> set(int year);

    /** Makes a day what the administrator says. */
    void put(CalendarDay day);

    /** Gives a day back to the law. */
    void restore(LocalDate day);

    /** By first day. */
    List<MartialPeriod> martialPeriods();

    /** Puts these periods in place of all others. */
    void replaceMartialPeriods(List<MartialPeriod> periods);
}
