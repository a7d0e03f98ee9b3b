package org.cityedms.migration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.RegisterSettings;

/**
 * A row of an older journal, understood.
 *
 * @param row row of the file
 * @param registeredOn дата реєстрації
 * @param registrarName who registered it, as the journal names them; may be empty
 */
public record JournalRow(
        int row, JournalNumber number, LocalDate registeredOn, String registrarName, Card card) {
    private static final Pattern STRUCK_OUT =
            Pattern.compile("(?iu)(номер )?(анульовано|пропущен|не використан)");

    /** The period of the register that the line belongs to. */
    public CountingPeriod period(RegisterSettings register) {
        return CountingPeriod.of(register.restart(), registeredOn, NumberFacts.of(card));
    }

    int year() {
        return registeredOn.getYear();
    }

    /** The line as the register takes it. */
    public ImportedLine line() {
        return new ImportedLine(
                number.ordinal(),
                number.literal(),
                number.printed(),
                registeredOn,
                registrarName,
                card,
                struckOut());
    }

    /** The same row under its number for the second, third … time. */
    public JournalRow marked(int time) {
        return new JournalRow(row, number.marked(time), registeredOn, registrarName, card);
    }

    /** Journals strike a number out by a word in its note. */
    private Optional<String> struckOut() {
        return card.additional("note")
                .or(() -> card.additional("execution-mark"))
                .filter(note -> STRUCK_OUT.matcher(note).lookingAt());
    }
}
