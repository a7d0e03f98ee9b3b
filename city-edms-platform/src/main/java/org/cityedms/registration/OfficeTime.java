package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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
}
