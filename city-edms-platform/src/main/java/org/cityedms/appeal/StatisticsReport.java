package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.List;

/**
 * Appeals of a period by each line of the classifier.
 *
 * @param appeals how many were registered and classified
 * @param people how many people signed them
 * @param overdue how many were considered later than in 45 days, the law's longest term
 */
public record StatisticsReport(
        LocalDate from, LocalDate to, long appeals, long people, long overdue, List<Row> rows) {
    public StatisticsReport {
        rows = List.copyOf(rows);
    }

    /** A line of the classifier, and how many have it. */
    public record Row(ClassifierItem item, long count) {}
}
