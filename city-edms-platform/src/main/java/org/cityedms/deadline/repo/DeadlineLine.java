package org.cityedms.deadline.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.registration.DocumentId;

/** A row of {@code ce_document_deadline}. */
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
        Optional<LocalDate> finishedOn) {}
