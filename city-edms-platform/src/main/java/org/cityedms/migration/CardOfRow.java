package org.cityedms.migration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.NumberFacts;

/**
 * The card of an imported line: what the columns say, as far as a card holds it. What is too long
 * is cut with a note, and stands whole beside.
 */
final class CardOfRow {
    private static final Map<JournalColumn, String> FURTHER =
            Map.ofEntries(
                    Map.entry(JournalColumn.UNIT, NumberFacts.UNIT),
                    Map.entry(JournalColumn.SESSION, NumberFacts.SESSION),
                    Map.entry(JournalColumn.CONVOCATION, NumberFacts.CONVOCATION),
                    Map.entry(JournalColumn.SIGNED_BY, "signedBy"),
                    Map.entry(JournalColumn.ADDRESSEE, "addressee"),
                    Map.entry(JournalColumn.DEVELOPER, "developer"),
                    Map.entry(JournalColumn.SPEAKER, "speaker"),
                    Map.entry(JournalColumn.GRANTEE, "grantee"),
                    Map.entry(JournalColumn.EXECUTOR, "executor"),
                    Map.entry(JournalColumn.EXECUTOR_PHONE, "executorPhone"),
                    Map.entry(JournalColumn.RESOLUTION, "resolution"),
                    Map.entry(JournalColumn.EXECUTION_MARK, "execution-mark"),
                    Map.entry(JournalColumn.NOTE, "note"));

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}(?:[.,]0+)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(?:\\.\\d{1,2})?");

    private final RowCells cells;
    private final DeliveryWays ways;
    private final List<RowProblem> problems;
    private final TreeMap<String, String> additional = new TreeMap<>();

    CardOfRow(RowCells cells, DeliveryWays ways, List<RowProblem> problems) {
        this.cells = cells;
        this.ways = ways;
        this.problems = problems;
    }

    /**
     * @param counted what the row is counted by, where its columns do not say it
     */
    Card card(Optional<LocalDate> receivedOn, Map<String, String> counted) {
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
        counted.forEach(additional::put);
        readFurther(JournalColumn.VALID_UNTIL, "validUntil", this::day, "journal-kept-as-text");
        readFurther(JournalColumn.AMOUNT, "amount", CardOfRow::amount, "journal-kept-as-text");
        return new Card(
                kind,
                summary,
                correspondent,
                number,
                date,
                receivedOn,
                delivery(),
                count(JournalColumn.SHEETS, Card.MAXIMUM_SHEETS),
                count(JournalColumn.ANNEXES, Card.MAXIMUM_ANNEXES),
                count(JournalColumn.ANNEX_SHEETS, Card.MAXIMUM_SHEETS),
                Optional.empty(),
                Optional.empty(),
                shortened(JournalColumn.CASE_INDEX, Card.MAXIMUM_CASE_INDEX),
                Optional.empty(),
                additional);
    }

    /** Who registered, to be asked for before the card: a long name stands whole on that. */
    String registrar() {
        return shortened(JournalColumn.REGISTRAR, ImportedLine.MAXIMUM_REGISTRAR_NAME).orElse("");
    }

    private Optional<Integer> count(JournalColumn column, int maximum) {
        Optional<String> text = cells.text(column);
        Optional<Integer> count =
                text.filter(cell -> COUNT.matcher(cell).matches())
                        .map(cell -> Integer.valueOf(cell.replaceAll("[.,].*", "")))
                        .filter(value -> value <= maximum);
        if (text.isPresent() && count.isEmpty()) {
            note(column, "journal-not-a-count");
            beside(column, text.get());
        }
        return count;
    }

    private Optional<DeliveryMethod> delivery() {
        Optional<String> text = cells.text(JournalColumn.DELIVERY_METHOD);
        Optional<DeliveryMethod> method = text.flatMap(words -> WordsOfDelivery.read(words, ways));
        if (text.isPresent() && method.isEmpty()) {
            note(JournalColumn.DELIVERY_METHOD, "journal-not-a-way", text.get());
            beside(JournalColumn.DELIVERY_METHOD, text.get());
        }
        return method;
    }

    /** A further field of a form; what has another one is kept beside. */
    private void readFurther(
            JournalColumn column,
            String field,
            Function<String, Optional<String>> form,
            String code) {
        cells.text(column)
                .ifPresent(
                        text -> {
                            Optional<String> value = form.apply(text);
                            value.ifPresent(read -> additional.put(field, read));
                            if (value.isEmpty()) {
                                note(column, code, text);
                                beside(column, text);
                            }
                        });
    }

    private Optional<String> day(String text) {
        return JournalDate.parse(text, cells.latestYear() + 50).map(LocalDate::toString);
    }

    private static Optional<String> amount(String text) {
        String plain = text.replaceAll("[ \\u00a0\\u202f]|грн\\.?$", "").replace(',', '.');
        return AMOUNT.matcher(plain).matches()
                ? Optional.of(
                        new BigDecimal(plain).setScale(2, RoundingMode.UNNECESSARY).toString())
                : Optional.empty();
    }

    private void beside(JournalColumn column, String text) {
        additional.put(column.code() + "-note", further(text));
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
