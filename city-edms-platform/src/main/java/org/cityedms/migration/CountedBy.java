package org.cityedms.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Restart;

/**
 * What a row is counted by in registers that count by more than the calendar: its unit, or its
 * session and convocation. Its columns say it, or else its number does, by the register's template.
 */
final class CountedBy {
    private final Restart restart;
    private final NumberReading numbers;

    CountedBy(RegisterSettings register, NumberReading numbers) {
        this.restart = register.restart();
        this.numbers = numbers;
    }

    /**
     * The further fields that say it.
     *
     * @param problems gets the reason where the row is refused
     * @return nothing where the row does not say what its register counts by
     */
    Optional<Map<String, String>> fields(
            RowCells cells, JournalNumber number, List<RowProblem> problems) {
        if (restart != Restart.UNIT && restart != Restart.SESSION) {
            return Optional.of(Map.of());
        }
        Map<String, String> told = numbers.told(number.printed());
        Map<String, String> fields = new LinkedHashMap<>();
        boolean whole =
                restart == Restart.UNIT
                        ? unit(cells, told, fields, problems)
                        : numeral(cells, JournalColumn.SESSION, told, fields, problems)
                                && numeral(
                                        cells, JournalColumn.CONVOCATION, told, fields, problems);
        return whole ? Optional.of(fields) : Optional.empty();
    }

    private static boolean unit(
            RowCells cells,
            Map<String, String> told,
            Map<String, String> fields,
            List<RowProblem> problems) {
        Optional<String> unit = said(cells, JournalColumn.UNIT, told);
        if (unit.isEmpty()) {
            problems.add(RowProblem.refusal(cells.row(), "unit", "journal-without-unit"));
            return false;
        }
        if (unit.get().length() > NumberFacts.MAXIMUM_UNIT) {
            problems.add(
                    RowProblem.refusal(
                            cells.row(),
                            "unit",
                            "journal-unit-too-long",
                            NumberFacts.MAXIMUM_UNIT,
                            unit.get()));
            return false;
        }
        fields.put(NumberFacts.UNIT, unit.get());
        return true;
    }

    private static boolean numeral(
            RowCells cells,
            JournalColumn column,
            Map<String, String> told,
            Map<String, String> fields,
            List<RowProblem> problems) {
        int maximum =
                column == JournalColumn.SESSION
                        ? NumberFacts.MAXIMUM_SESSION
                        : NumberFacts.MAXIMUM_CONVOCATION;
        Optional<String> text = said(cells, column, told);
        Optional<String> count =
                text.flatMap(cell -> NumberFacts.count(cell.replaceAll("[.,]0+$", ""), maximum))
                        .map(number -> Integer.toString(number));
        if (count.isEmpty()) {
            problems.add(
                    text.isEmpty()
                            ? RowProblem.refusal(
                                    cells.row(), column.code(), "journal-without-" + column.code())
                            : RowProblem.refusal(
                                    cells.row(),
                                    column.code(),
                                    "journal-not-a-" + column.code(),
                                    text.get()));
            return false;
        }
        fields.put(column.code(), count.get());
        return true;
    }

    private static Optional<String> said(
            RowCells cells, JournalColumn column, Map<String, String> told) {
        return cells.text(column).or(() -> Optional.ofNullable(told.get(column.code())));
    }
}
