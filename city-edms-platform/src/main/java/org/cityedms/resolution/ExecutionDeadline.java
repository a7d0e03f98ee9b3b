package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;

/**
 * By when a task is to be done (строк виконання доручення).
 *
 * @param explanation why that day
 */
public record ExecutionDeadline(
        TermKind kind, Optional<LocalDate> due, Optional<Bilingual> explanation) {
    public static final ExecutionDeadline NONE =
            new ExecutionDeadline(TermKind.NONE, Optional.empty(), Optional.empty());

    public boolean overdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }
}
