package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The clock on the office's wall: what day and year it is where the council sits decides numbers
 * and dates, not the server's zone.
 */
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private OfficeTime() {}

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** RFC 3339 in the office's zone, to the second: {@code 2026-03-04T09:15:00+02:00}. */
    public static String print(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    }
}
