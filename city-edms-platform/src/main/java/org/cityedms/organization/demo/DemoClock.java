package org.cityedms.organization.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of a server with the demonstration council: the true time, but for the thread that
 * writes down the council's past. Where no demonstration is wanted there is none of it.
 */
public final class DemoClock extends Clock {
    private final Clock real;
    private final ThreadLocal<Instant> past;

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<Instant> past) {
        this.real = real;
        this.past = past;
    }

    /** The clock of all rooms. */
    public static Clock of(boolean demonstration) {
        Clock real = Clock.systemUTC();
        return demonstration ? new DemoClock(real) : real;
    }

    /** Does something as if it were then; for this thread alone, and never in the future. */
    <R> R at(Instant then, Supplier<R> work) {
        Instant before = past.get();
        Instant now = real.instant();
        past.set(then.isAfter(now) ? now : then);
        try {
            return work.get();
        } finally {
            if (before == null) {
                past.remove();
            } else {
                past.set(before);
            }
        }
    }

    @Override
    public Instant instant() {
        Instant then = past.get();
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), past);
    }
}
