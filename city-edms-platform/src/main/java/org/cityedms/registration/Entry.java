package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a register (запис реєстраційного журналу).
 *
 * @param document its document
 * @param ordinal порядковий номер
 * @param number реєстраційний індекс
 * @param registeredAt when
 * @param registrarName by whom
 * @param content what the document is about; nothing where the reader may not open it
 */
public record Entry(
        DocumentId document,
        long ordinal,
        String number,
        Instant registeredAt,
        String registrarName,
        Optional<Content> content) {

    /** What a line tells of its document. */
    public record Content(
            Optional<String> documentKind,
            Optional<String> summary,
            Optional<String> correspondent,
            Optional<String> correspondentNumber,
            Optional<LocalDate> correspondentDate) {}

    public Entry withoutContent() {
        return new Entry(document, ordinal, number, registeredAt, registrarName, Optional.empty());
    }
}
