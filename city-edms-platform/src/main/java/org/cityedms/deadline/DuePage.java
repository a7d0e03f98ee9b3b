package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * Open deadlines, nearest first.
 *
 * @param next where the list goes on
 */
public record DuePage(List<Line> lines, Optional<DueCursor> next) {
    public DuePage {
        lines = List.copyOf(lines);
    }

    /** One of them. */
    public record Line(
            DocumentId document,
            String preset,
            LocalDate due,
            boolean extended,
            Bilingual explanation) {}
}
