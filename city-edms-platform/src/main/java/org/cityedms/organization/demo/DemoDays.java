package org.cityedms.organization.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cityedms.registration.OfficeTime;

/**
 * Days of the demonstration, counted from the day on which it is made: Mondays to Fridays, so that
 * nobody is seen at work on a Sunday.
 */
record DemoDays(LocalDate today) {
    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final int MINUTES_BETWEEN = 11;

    /** So many working days before or after today; today itself for 0, also on a Sunday. */
    LocalDate day(int workingDays) {
        LocalDate day = today;
        for (int left = Math.abs(workingDays); left > 0; left--) {
            do {
                day = day.plusDays(Integer.signum(workingDays));
            } while (isWeekend(day));
        }
        return day;
    }

    /** The moment of a step, in the order of the steps of a day. */
    Instant at(int workingDays, int place) {
        LocalTime time = MORNING.plusMinutes((long) MINUTES_BETWEEN * place);
        return day(workingDays).atTime(time).atZone(OfficeTime.ZONE).toInstant();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
