package org.cityedms.deadline.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.registration.DocumentId;

/**
 * A row of {@code ce_document_deadline}.
 *
 * @param answer the document that met it, where one did
 */
record DeadlineLine(
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
        Optional<DocumentId> answer) {

    /** Met on a day by a person, for good. */
    DeadlineLine finished(LocalDate day) {
        return met(Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
    }

    /** Met by an answer; what the law allows stays, in case the answer does not stand. */
    DeadlineLine answered(DocumentId by, LocalDate day) {
        return met(extendableUntil, extendedDue, Optional.of(day), Optional.of(by));
    }

    /** Due again. */
    DeadlineLine reopened() {
        return met(extendableUntil, extendedDue, Optional.empty(), Optional.empty());
    }

    private DeadlineLine met(
            Optional<LocalDate> until,
            Optional<LocalDate> longer,
            Optional<LocalDate> day,
            Optional<DocumentId> by) {
        return new DeadlineLine(
                document,
                preset,
                title,
                start,
                due,
                dueAt,
                extended,
                explanation,
                until,
                longer,
                day,
                by);
    }
}
