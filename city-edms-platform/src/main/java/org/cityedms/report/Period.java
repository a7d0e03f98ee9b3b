package org.cityedms.report;

import java.time.LocalDate;

/** Days from the first to the last (період). */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period that ends before it begins");
        }
    }
}
