package org.cityedms.registration;

import java.util.List;
import java.util.Optional;

/**
 * What was written into all registers on one day (записи за день), newest first.
 *
 * @param count how many lines the day has; counted up to {@link #MAXIMUM_COUNT} in each register
 * @param next where older ones go on
 */
public record LinesOfDay(List<RegisterLine> lines, int count, Optional<EntryCursor> next) {
    public static final int MAXIMUM_COUNT = 1_000;

    public LinesOfDay {
        lines = List.copyOf(lines);
    }
}
