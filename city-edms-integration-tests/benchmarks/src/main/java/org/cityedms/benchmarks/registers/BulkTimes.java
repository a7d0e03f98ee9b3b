package org.cityedms.benchmarks.registers;

import java.time.Instant;
import org.cityedms.registration.OfficeTime;

/**
 * When the lines of a register were written.
 *
 * @param secondsApart between two of them
 */
public record BulkTimes(Instant start, double secondsApart) {
    static final BulkTimes OF_A_YEAR = new BulkTimes(Instant.parse("2026-01-02T06:00:00Z"), 25);

    private static final long MICROS = 1_000_000;

    /** When the {@code n}-th line was written; no two at once. */
    public Instant at(long n) {
        return start.plusSeconds((long) (n * secondsApart)).plusNanos(n % MICROS * 1000L);
    }

    /** The office's day of it. */
    public String day(long n) {
        return OfficeTime.dayOf(at(n)).toString();
    }
}
