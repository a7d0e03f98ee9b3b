package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.HexFormat;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Card;
import org.cityedms.registration.SearchKey;

/** A line and its act as one element of the JSON array that the database reads a batch from. */
record BatchRow(
        long position,
        long ordinal,
        String literal,
        String number,
        String state,
        String registeredAt,
        String registeredOn,
        String registrar,
        String registrarName,
        String documentKind,
        String summary,
        String correspondent,
        String correspondentNumber,
        String correspondentDate,
        String numberKey,
        String searchKey,
        String card,
        String content,
        String hash) {

    static BatchRow of(long position, JournalLine line, Card card, String content, byte[] chained) {
        return new BatchRow(
                position,
                line.ordinal(),
                line.literal(),
                line.number(),
                line.state(),
                line.registeredAt().toString(),
                line.registeredOn().toString(),
                line.registrar(),
                line.registrarName(),
                card.documentKind().orElse(null),
                card.summary().orElse(null),
                card.correspondent().orElse(null),
                card.correspondentNumber().orElse(null),
                card.correspondentDate().map(LocalDate::toString).orElse(null),
                SearchKey.of(line.number()),
                LineText.searchKey(card, line.number()),
                line.card(),
                content,
                HexFormat.of().formatHex(chained));
    }
}
