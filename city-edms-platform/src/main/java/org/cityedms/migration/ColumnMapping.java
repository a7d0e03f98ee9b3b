package org.cityedms.migration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.Restart;

/**
 * How a file is to be read (відповідність граф).
 *
 * @param headingRow the row of headings, as the spreadsheet counts; what is above is not read. 0
 *     where there are none
 * @param columns the meaning of each column from the left, nothing for one that is not taken over
 * @param duplicates what becomes of a number that stands twice
 */
public record ColumnMapping(
        int headingRow, List<Optional<JournalColumn>> columns, Duplicates duplicates) {
    public static final int MAXIMUM_COLUMNS = 100;

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** Place of each meaning, from 0. */
    Map<JournalColumn, Integer> places() {
        Map<JournalColumn, Integer> places = new EnumMap<>(JournalColumn.class);
        for (int at = 0; at < columns.size(); at++) {
            int place = at;
            columns.get(at).ifPresent(column -> places.put(column, place));
        }
        return places;
    }

    /** Whether a number can be had from it, without which there is no line. */
    boolean namesNumber() {
        return has(JournalColumn.NUMBER)
                || has(JournalColumn.ORDINAL)
                || has(JournalColumn.NUMBER_AND_DATE);
    }

    /** Whether a day can be had from it. */
    boolean namesDay() {
        return has(JournalColumn.REGISTERED_ON)
                || has(JournalColumn.RECEIVED_ON)
                || has(JournalColumn.NUMBER_AND_DATE);
    }

    /**
     * What is missing to count by the register's rule: a number of the register's form tells unit
     * and session, an ordinal alone does not.
     *
     * @return code of the field error
     */
    Optional<String> lacks(Restart restart) {
        boolean printed = has(JournalColumn.NUMBER) || has(JournalColumn.NUMBER_AND_DATE);
        return switch (restart) {
            case UNIT ->
                    printed || has(JournalColumn.UNIT)
                            ? Optional.empty()
                            : Optional.of("mapping-without-unit");
            case SESSION ->
                    printed || (has(JournalColumn.SESSION) && has(JournalColumn.CONVOCATION))
                            ? Optional.empty()
                            : Optional.of("mapping-without-session");
            case YEARLY, QUARTERLY, NEVER -> Optional.empty();
        };
    }

    private boolean has(JournalColumn column) {
        return columns.contains(Optional.of(column));
    }
}
