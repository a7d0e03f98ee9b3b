package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a register (запис реєстраційного журналу).
 *
 * @param id identity of the line
 * @param document its document; nothing where the number is reserved, or came from an older journal
 * @param ordinal порядковий номер
 * @param number реєстраційний індекс
 * @param registeredOn the date printed beside the number
 * @param registeredAt when it was written
 * @param registrarName by whom
 * @param content what the document is about; nothing where the reader may not open it
 */
public record Entry(
        long id,
        EntryState state,
        Optional<DocumentId> document,
        long ordinal,
        String number,
        LocalDate registeredOn,
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
        return new Entry(
                id,
                state,
                document,
                ordinal,
                number,
                registeredOn,
                registeredAt,
                registrarName,
                Optional.empty());
    }
}
