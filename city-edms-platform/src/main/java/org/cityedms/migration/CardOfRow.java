package org.cityedms.migration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.registration.Card;

/**
 * The card of an imported line: what the columns say, as far as a card holds it. What is too long
 * is cut with a note, and stands whole beside.
 */
final class CardOfRow {
    private static final Map<JournalColumn, String> FURTHER =
            Map.of(
                    JournalColumn.EXECUTOR, "executor",
                    JournalColumn.RESOLUTION, "resolution",
                    JournalColumn.EXECUTION_MARK, "execution-mark",
                    JournalColumn.NOTE, "note");

    private final RowCells cells;
    private final List<RowProblem> problems;
    private final TreeMap<String, String> additional = new TreeMap<>();

    CardOfRow(RowCells cells, List<RowProblem> problems) {
        this.cells = cells;
        this.problems = problems;
    }

    Card card(Optional<LocalDate> receivedOn) {
        Optional<NumberAndDate> both =
                cells.text(JournalColumn.CORRESPONDENT_NUMBER_AND_DATE)
                        .map(text -> NumberAndDate.parse(text, cells.latestYear()));
        Optional<String> summary = shortened(JournalColumn.SUMMARY, Card.MAXIMUM_SUMMARY);
        Optional<String> kind = shortened(JournalColumn.DOCUMENT_KIND, Card.MAXIMUM_DOCUMENT_KIND);
        Optional<String> correspondent =
                shortened(JournalColumn.CORRESPONDENT, Card.MAXIMUM_CORRESPONDENT);
        Optional<String> number =
                cells.text(JournalColumn.CORRESPONDENT_NUMBER)
                        .or(() -> both.map(NumberAndDate::number).filter(t -> !t.isEmpty()))
                        .map(
                                text ->
                                        shortened(
                                                text,
                                                JournalColumn.CORRESPONDENT_NUMBER,
                                                Card.MAXIMUM_CORRESPONDENT_NUMBER));
        Optional<LocalDate> date =
                cells.day(JournalColumn.CORRESPONDENT_DATE, problems)
                        .or(() -> both.flatMap(NumberAndDate::date));
        FURTHER.forEach(
                (column, field) ->
                        cells.text(column).ifPresent(text -> additional.put(field, further(text))));
        return new Card(
                kind,
                summary,
                correspondent,
                number,
                date,
                receivedOn,
                Optional.empty(),
                sheets(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                shortened(JournalColumn.CASE_INDEX, Card.MAXIMUM_CASE_INDEX),
                Optional.empty(),
                additional);
    }

    private Optional<Integer> sheets() {
        Optional<String> text = cells.text(JournalColumn.SHEETS);
        if (text.isPresent() && !text.get().matches("\\d{1,5}(?:[.,]0+)?")) {
            note(JournalColumn.SHEETS, "journal-not-a-count");
            additional.put("sheets-note", further(text.get()));
            return Optional.empty();
        }
        return text.map(count -> Integer.valueOf(count.replaceAll("[.,].*", "")));
    }

    private Optional<String> shortened(JournalColumn column, int maximum) {
        return cells.text(column).map(text -> shortened(text, column, maximum));
    }

    private String shortened(String text, JournalColumn column, int maximum) {
        if (text.length() <= maximum) {
            return text;
        }
        note(column, "journal-shortened", maximum);
        additional.put(column.code() + "-whole", further(text));
        return cut(text, maximum);
    }

    private String further(String text) {
        return cut(text, Card.MAXIMUM_ADDITIONAL_VALUE);
    }

    private static String cut(String text, int maximum) {
        if (text.length() <= maximum) {
            return text;
        }
        int end = maximum - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private void note(JournalColumn column, String code, Object... arguments) {
        problems.add(RowProblem.note(cells.row(), column.code(), code, arguments));
    }

    /** One line in Unicode's composed form, without characters that cannot be printed. */
    static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("\\s+|\\u00a0+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
    }
}
