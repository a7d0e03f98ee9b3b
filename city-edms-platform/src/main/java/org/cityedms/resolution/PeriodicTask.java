package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A task that comes again (періодичне доручення): its occurrences are resolutions of their own.
 *
 * @param first the resolution that began it; its author and controller stop and change it
 * @param next number of the occurrence that comes next, from nought
 * @param offset the occurrence that the rule counts from: another rule begins anew
 * @param reason why it was stopped
 */
public record PeriodicTask(
        long id,
        int version,
        DocumentId document,
        long first,
        Recurrence rule,
        int next,
        int offset,
        PeriodicState state,
        Optional<String> reason) {

    /** Number of the next occurrence by the rule that holds now. */
    public int counted() {
        return next - offset;
    }

    /** The first day that no occurrence given out is planned for. */
    public LocalDate afterLast() {
        return counted() == 0 ? rule.from() : rule.planned(counted() - 1).plusDays(1);
    }

    /**
     * As somebody sees it.
     *
     * @param nextDue the day the next occurrence is due, while it goes on
     * @param actions codes of what they may do now
     */
    public record View(PeriodicTask task, Optional<LocalDate> nextDue, List<String> actions) {}

    /**
     * A line of the list of all of them.
     *
     * @param point number of the point of an order that it is
     * @param executor who answers for the newest occurrence
     * @param lastGiven the day the newest occurrence was given out
     * @param lastDue the day it is due
     */
    public record Line(
            View view,
            DocumentBrief document,
            Optional<String> point,
            Optional<String> text,
            Optional<String> executor,
            Optional<String> executorTitle,
            LocalDate lastGiven,
            Optional<LocalDate> lastDue,
            Optional<Long> lastTask) {}

    /** Where a page of the list goes on: what is planned next, the nearest first. */
    public record Cursor(LocalDate planned, long id) {
        public static final Cursor START = new Cursor(LocalDate.of(1900, 1, 1), 0);
    }

    /** A page of the list. */
    public record Page(List<Line> lines, Optional<Cursor> next) {}

    /**
     * What is asked of the list.
     *
     * @param over whether those that go on no longer are asked for
     */
    public record Query(ControlScope scope, boolean over, Cursor after, int limit) {}
}
