package org.cityedms.migration;

import java.util.List;

/**
 * A row of a file as it stands there.
 *
 * @param number as the spreadsheet counts rows, from 1
 * @param cells texts; a date that the spreadsheet knows as one is ISO 8601 here
 */
public record SourceRow(int number, List<String> cells) {
    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell without white space around; empty where there is none. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
