package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A letter that was really made, with all its rows, to be copied.
 *
 * @param micros when it was registered
 * @param rows by table, one after the other as {@link ModelTable#ALL} has them
 * @param ids how many identities it takes
 * @param uuids how many nodes and links it names
 */
record ModelLetter(
        Fate fate,
        int tasks,
        long micros,
        LocalDate day,
        Map<ModelTable, Rows> rows,
        List<Integer> ids,
        int uuids) {

    /**
     * Rows of one table.
     *
     * @param columns as COPY names them
     */
    record Rows(String columns, List<Cell[]> cells) {
        void write(StringBuilder out, Copy copy) {
            for (Cell[] row : cells) {
                for (int at = 0; at < row.length; at++) {
                    if (at > 0) {
                        out.append('\t');
                    }
                    row[at].write(out, copy);
                }
                out.append('\n');
            }
        }
    }
}
