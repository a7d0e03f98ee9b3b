package org.cityedms.report;

import java.time.LocalDate;
import java.util.List;

/** What is overdue (прострочені), by unit and by person; whoever has most comes first. */
public record OverdueReport(
        LocalDate asOf, long count, long longest, List<Row> units, List<Row> people) {

    /**
     * What a unit or a post has overdue.
     *
     * @param name of the unit or the executor
     * @param title of the post; the unit's name again in a row of units
     * @param longest days of what is overdue longest
     */
    public record Row(
            long id, String name, String title, String unitName, long count, long longest) {}
}
