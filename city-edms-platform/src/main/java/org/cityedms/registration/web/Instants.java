package org.cityedms.registration.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.cityedms.registration.OfficeTime;

/** Instants as the office reads them. */
final class Instants {
    private Instants() {}

    /** RFC 3339 in the office's zone, to the second: {@code 2026-03-04T09:15:00+02:00}. */
    static String print(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(OfficeTime.ZONE));
    }
}
