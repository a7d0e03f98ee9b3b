package org.cityedms.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * What was done (запис історії виконання).
 *
 * @param act code of a {@link Transition}, or {@code grant} and {@code refuse}
 * @param due the day it set
 */
public record ExecutionAct(
        long id,
        DocumentId document,
        Optional<Long> review,
        Optional<Long> resolution,
        Optional<Long> task,
        String act,
        Instant at,
        Doer doer,
        Optional<String> text,
        Optional<DocumentId> answer,
        Optional<LocalDate> due,
        List<ActFile> files) {
    public ExecutionAct {
        files = List.copyOf(files);
    }

    /** A file of a report. */
    public record ActFile(DocumentId id, String name) {}
}
