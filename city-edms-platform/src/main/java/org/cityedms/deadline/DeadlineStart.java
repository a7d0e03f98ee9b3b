package org.cityedms.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * From when a deadline is counted.
 *
 * @param day день надходження, or the day of the session
 * @param time the hour of receipt, for terms in hours; the end of the day when nothing
 * @param namedDay the day that a decision names, for terms that are not counted
 */
public record DeadlineStart(LocalDate day, Optional<LocalTime> time, Optional<LocalDate> namedDay) {
    public static DeadlineStart on(LocalDate day) {
        return new DeadlineStart(day, Optional.empty(), Optional.empty());
    }

    public static DeadlineStart at(LocalDate day, LocalTime time) {
        return new DeadlineStart(day, Optional.of(time), Optional.empty());
    }

    public static DeadlineStart naming(LocalDate day, LocalDate named) {
        return new DeadlineStart(day, Optional.empty(), Optional.of(named));
    }
}
