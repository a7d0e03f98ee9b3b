package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;

/** Until when the law lets something be done with a document. */
public interface LawfulDays {
    /**
     * The last day.
     *
     * @param received день надходження
     * @return nothing where the law names no day
     */
    Optional<LocalDate> due(CaseActKind act, CaseRecord record, LocalDate received);
}
