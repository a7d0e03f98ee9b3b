package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which receptions to show, newest first.
 *
 * @param official part of the official's name, any case
 * @param before identity of the last card of the page before
 */
public record ReceptionQuery(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> official,
        Optional<Long> before,
        int limit) {}
