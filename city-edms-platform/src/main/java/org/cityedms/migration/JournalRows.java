package org.cityedms.migration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.RegisterSettings;

/**
 * Understands the rows of a journal one after the other. Knows the row above, whose date journals
 * do not repeat.
 */
final class JournalRows {
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Map<JournalColumn, Integer> places;
    private final NumberReading numbers;
    private final CountedBy countedBy;
    private final FullNumber full;
    private final DeliveryWays ways;
    private final LocalDate today;
    private Optional<LocalDate> above = Optional.empty();

    /**
     * @param ways ways of receipt and dispatch that there are
     * @param today the office's day; nothing was registered later
     */
    JournalRows(
            ColumnMapping mapping, RegisterSettings register, DeliveryWays ways, LocalDate today) {
        this.places = mapping.places();
        this.numbers = new NumberReading(register);
        this.countedBy = new CountedBy(register, numbers);
        this.full = new FullNumber(register, numbers);
        this.ways = ways;
        this.today = today;
    }

    /**
     * What the row says.
     *
     * @param problems gets what a person should know
     * @return nothing where the row is refused, which one of the problems says
     */
    Optional<JournalRow> read(SourceRow source, List<RowProblem> problems) {
        RowCells cells = new RowCells(source, places, today.getYear());
        Optional<NumberAndDate> both =
                cells.text(JournalColumn.NUMBER_AND_DATE)
                        .map(text -> NumberAndDate.parse(text, today.getYear()));
        Optional<LocalDate> received = cells.day(JournalColumn.RECEIVED_ON, problems);
        Optional<LocalDate> day =
                cells.day(JournalColumn.REGISTERED_ON, problems)
                        .or(() -> both.flatMap(NumberAndDate::date))
                        .or(() -> received);
        Optional<JournalNumber> number = number(cells, both, problems);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> registeredOn = registeredOn(cells, day, problems);
        if (registeredOn.isEmpty()) {
            return Optional.empty();
        }
        above = registeredOn;
        Optional<Map<String, String>> counted = countedBy.fields(cells, number.get(), problems);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        CardOfRow told = new CardOfRow(cells, ways, problems);
        String registrar = told.registrar();
        Card card = told.card(received, counted.get());
        return Optional.of(
                new JournalRow(
                        source.number(),
                        full.of(number.get(), registeredOn.get(), card),
                        registeredOn.get(),
                        registrar,
                        card));
    }

    /** How many numbers were written out in full. */
    long writtenOut() {
        return full.count();
    }

    private Optional<JournalNumber> number(
            RowCells cells, Optional<NumberAndDate> both, List<RowProblem> problems) {
        Optional<String> text =
                cells.text(JournalColumn.NUMBER)
                        .or(() -> both.map(NumberAndDate::number).filter(t -> !t.isEmpty()))
                        .or(() -> cells.text(JournalColumn.ORDINAL));
        if (text.isEmpty()) {
            problems.add(RowProblem.refusal(cells.row(), "number", "journal-without-number"));
            return Optional.empty();
        }
        Optional<JournalNumber> number =
                text.get().length() > JournalNumber.MAXIMUM_LENGTH
                        ? Optional.empty()
                        : numbers.read(text.get());
        if (number.isEmpty()) {
            problems.add(
                    RowProblem.refusal(cells.row(), "number", "journal-not-a-number", text.get()));
        } else if (!number.get().expected()) {
            problems.add(
                    RowProblem.note(
                            cells.row(),
                            "number",
                            "journal-other-form",
                            text.get(),
                            Long.toString(number.get().ordinal())));
        }
        return number;
    }

    private Optional<LocalDate> registeredOn(
            RowCells cells, Optional<LocalDate> day, List<RowProblem> problems) {
        if (day.isPresent() && day.get().isAfter(today)) {
            problems.add(
                    RowProblem.refusal(
                            cells.row(),
                            "registered-on",
                            "journal-in-future",
                            PRINTED.format(day.get())));
            return Optional.empty();
        }
        if (day.isPresent()) {
            return day;
        }
        if (above.isEmpty()) {
            problems.add(RowProblem.refusal(cells.row(), "registered-on", "journal-without-day"));
        } else {
            problems.add(
                    RowProblem.note(
                            cells.row(),
                            "registered-on",
                            "journal-day-above",
                            PRINTED.format(above.get())));
        }
        return above;
    }
}
