package org.cityedms.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * The deadline of a document as it stands, with all that was done to it.
 *
 * @param preset code of what it was counted by
 * @param title what that is called
 * @param due the last day
 * @param dueAt the last moment, for terms in hours
 * @param explanation why that day
 * @param extendableUntil until when it may be extended; nothing where the law knows no extension,
 *     or it happened
 * @param extendedDue what an extension would make of it
 * @param finishedOn when it was met
 * @param answer the document that met it, where one did
 * @param history oldest first
 */
public record DocumentDeadline(
        DocumentId document,
        String preset,
        Bilingual title,
        DeadlineStart start,
        LocalDate due,
        Optional<Instant> dueAt,
        boolean extended,
        Bilingual explanation,
        Optional<LocalDate> extendableUntil,
        Optional<LocalDate> extendedDue,
        Optional<LocalDate> finishedOn,
        Optional<DeadlineAnswer> answer,
        List<DeadlineAct> history) {
    public DocumentDeadline {
        history = List.copyOf(history);
    }

    /** Whether a day is past what was promised. */
    public boolean overdue(LocalDate today) {
        return finishedOn.isEmpty() && today.isAfter(due);
    }
}
