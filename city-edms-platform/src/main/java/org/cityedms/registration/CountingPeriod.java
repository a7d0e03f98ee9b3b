package org.cityedms.registration;

import java.time.LocalDate;

/**
 * Within what the ordinals of a register are counted and its numbers unique (період нумерації): a
 * calendar year of the office, or all time.
 *
 * @param key what the counter is kept under: {@code 2026}, or {@code -} where the count never
 *     restarts
 */
public record CountingPeriod(String key) {

    public static CountingPeriod of(Restart restart, LocalDate day) {
        return switch (restart) {
            case YEARLY -> new CountingPeriod(Integer.toString(day.getYear()));
            case NEVER -> new CountingPeriod("-");
        };
    }
}
