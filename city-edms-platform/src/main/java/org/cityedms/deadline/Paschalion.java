package org.cityedms.deadline;

import java.time.LocalDate;

/**
 * Easter of the Julian calendar (Пасха за юліанським календарем), which Ukraine's churches kept
 * when they changed the calendar of the fixed feasts in 2023.
 */
final class Paschalion {
    /** From 1900 to 2099 the Julian calendar is so many days behind. */
    private static final int JULIAN_LAG = 13;

    private Paschalion() {}

    /** Meeus' rule for the Julian calendar, told in days of ours; right from 1900 to 2099. */
    static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + weekday + 114;
        return LocalDate.of(year, sum / 31, 1).plusDays(sum % 31 + JULIAN_LAG);
    }

    /** Трійця: the fiftieth day. */
    static LocalDate trinity(int year) {
        return easter(year).plusDays(49);
    }
}
