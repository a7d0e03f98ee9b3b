package org.cityedms.registration.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.attachment.SealedFile;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.Register;

/**
 * A line to be written into a register. What can be said of it before it has a number is said here,
 * while nobody waits.
 *
 * @param facts what the card tells to the number
 * @param content what the line says of the card and the files beside it
 * @param fileHash SHA-256 of the document's file, nothing without one
 * @param registeredAt time of a registration in the past; now, when empty
 * @param choice what number it takes
 */
record NewEntry(
        Register register,
        DocumentId document,
        Card card,
        NumberFacts facts,
        String content,
        Optional<byte[]> fileHash,
        String registrar,
        String registrarName,
        Optional<Instant> registeredAt,
        NumberChoice choice) {

    /**
     * @param facts what the number is printed from
     * @param attachments files that are registered with the document
     */
    NewEntry(
            Register register,
            DocumentId document,
            Card card,
            NumberFacts facts,
            Optional<byte[]> fileHash,
            List<SealedFile> attachments,
            String registrar,
            String registrarName,
            Optional<Instant> registeredAt,
            NumberChoice choice) {
        this(
                register,
                document,
                card,
                facts,
                LineContent.of(card, attachments),
                fileHash,
                registrar,
                registrarName,
                registeredAt,
                choice);
    }

    /** The period that an entry of this day is counted in. */
    CountingPeriod period(LocalDate day) {
        return CountingPeriod.of(register.settings().restart(), day, facts);
    }

    /** What this registration says of the act that writes the line. */
    ActContent act(JournalAct act, JournalLine line) {
        return new ActContent(
                act,
                line.registeredAt(),
                line.registrar(),
                line.registrarName(),
                choice.reason(),
                List.of());
    }
}
