package org.cityedms.registration.web;

import java.time.Instant;
import org.cityedms.registration.OfficeTime;

/** Instants as the office reads them. */
final class Instants {
    private Instants() {}

    static String print(Instant instant) {
        return OfficeTime.print(instant);
    }
}
