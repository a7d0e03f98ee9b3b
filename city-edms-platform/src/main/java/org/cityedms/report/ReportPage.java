package org.cityedms.report;

import java.util.List;
import java.util.Optional;

/** A page of the list behind a figure. */
public record ReportPage(List<ReportLine> lines, Optional<TaskQuery.Place> next) {

    /**
     * Cuts a page.
     *
     * @param read up to one line more than the page holds
     */
    public static ReportPage of(List<ReportLine> read, int limit) {
        if (read.size() <= limit) {
            return new ReportPage(read, Optional.empty());
        }
        List<ReportLine> page = read.subList(0, limit);
        return new ReportPage(page, Optional.of(page.get(limit - 1).place()));
    }
}
