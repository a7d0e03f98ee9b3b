package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.WorkCalendar;

/**
 * By when a task is to be done (строк виконання доручення).
 *
 * @param explanation why that day
 */
public record ExecutionDeadline(
        TermKind kind, Optional<LocalDate> due, Optional<Bilingual> explanation) {
    public static final ExecutionDeadline NONE =
            new ExecutionDeadline(TermKind.NONE, Optional.empty(), Optional.empty());

    /** Of an occurrence of a periodic task. */
    public static ExecutionDeadline periodic(
            Recurrence rule, int occurrence, WorkCalendar calendar) {
        LocalDate due = rule.due(occurrence, calendar);
        return new ExecutionDeadline(
                TermKind.DATE,
                Optional.of(due),
                Optional.of(RecurrenceWords.deadline(rule, rule.planned(occurrence), due)));
    }

    public boolean overdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }
}
