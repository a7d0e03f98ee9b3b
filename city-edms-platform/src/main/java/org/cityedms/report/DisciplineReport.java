package org.cityedms.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentKind;

/**
 * Execution discipline (виконавська дисципліна).
 *
 * @param asOf the day on which it is told what is done and what is overdue
 * @param rows by their names
 */
public record DisciplineReport(
        LocalDate asOf, TaskFilter filter, ReportGroup group, Figures total, List<Row> rows) {

    /**
     * Figures of a unit, a post or a kind of document.
     *
     * @param kind nothing in a row of kinds where the document's register is not known
     */
    public record Row(
            Optional<Long> unit,
            Optional<String> unitName,
            Optional<Long> post,
            Optional<String> title,
            Optional<String> person,
            Optional<DocumentKind> kind,
            Figures figures) {}
}
