package org.cityedms.migration;

import java.util.ArrayList;
import java.util.List;

/**
 * Some rows of a journal that are dealt with together.
 *
 * @param lines rows that became lines
 * @param problems what there is to tell of the rows
 * @param rows how many rows were read for it
 * @param lastRow the last of them
 */
public record ImportBatch(
        List<JournalRow> lines, List<RowProblem> problems, long rows, int lastRow) {
    public ImportBatch {
        lines = List.copyOf(lines);
        problems = new ArrayList<>(problems);
    }

    long refused() {
        return rows - lines.size();
    }
}
