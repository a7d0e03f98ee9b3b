package org.cityedms.report;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.registration.DocumentKind;

/**
 * What the planning meeting of a day needs (зведення до оперативної наради).
 *
 * @param since the first of the days before that are told of: the last working day, with the days
 *     off after it
 * @param until the day before
 * @param came documents registered then, by kind
 * @param unresolved reviews that wait for their head now
 */
public record DailySummary(
        LocalDate day,
        LocalDate since,
        LocalDate until,
        List<Came> came,
        long resolved,
        long given,
        long done,
        long unresolved,
        long today,
        long week,
        long overdue,
        List<UnitLine> units) {

    /** Registered documents of a kind. */
    public record Came(DocumentKind kind, long count) {}

    /** What a unit got and did, and what it has to do. */
    public record UnitLine(
            long unit,
            String name,
            long given,
            long done,
            long today,
            long week,
            long overdue,
            long longest) {}

    public long cameTogether() {
        return came.stream().mapToLong(Came::count).sum();
    }
}
