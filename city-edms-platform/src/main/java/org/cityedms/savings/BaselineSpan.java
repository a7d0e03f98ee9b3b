package org.cityedms.savings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The days that one baseline holds on.
 *
 * @param from the first
 * @param before the day after the last
 */
public record BaselineSpan(Baseline baseline, LocalDate from, LocalDate before) {

    /** Every day from the first to the last, in order, each in one span. */
    public static List<BaselineSpan> over(
            LocalDate from, LocalDate until, List<Baseline> versions) {
        TreeSet<LocalDate> beginnings = new TreeSet<>();
        beginnings.add(from);
        versions.stream()
                .map(Baseline::from)
                .filter(day -> day.isAfter(from) && !day.isAfter(until))
                .forEach(beginnings::add);
        List<BaselineSpan> spans = new ArrayList<>();
        for (LocalDate day : beginnings) {
            LocalDate next = beginnings.higher(day);
            spans.add(
                    new BaselineSpan(
                            Baseline.on(day, versions),
                            day,
                            next == null ? until.plusDays(1) : next));
        }
        return spans;
    }
}
