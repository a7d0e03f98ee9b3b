package org.cityedms.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.EntryState;

/** A line as a printed journal shows it (рядок журналу). */
public record JournalRow(
        EntryState state,
        long ordinal,
        String number,
        LocalDate registeredOn,
        String registrarName,
        Optional<String> documentKind,
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<String> correspondentNumber,
        Optional<LocalDate> correspondentDate,
        Optional<LocalDate> receivedOn,
        Optional<String> deliveryMethod,
        Optional<String> sheets,
        Optional<String> annexes,
        Optional<String> annexSheets,
        Optional<String> caseIndex) {}
