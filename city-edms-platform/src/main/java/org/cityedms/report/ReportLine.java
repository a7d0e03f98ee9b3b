package org.cityedms.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/**
 * A task in a report. Of a document that the reader may not open only number and deadlines are
 * told.
 *
 * @param kind of the document
 * @param summary short content of the document
 * @param text of the task
 * @param unitName as it was called when the task was given, as are the other names
 * @param daysLate how many calendar days it is overdue, or was done too late; 0 where neither
 * @param moves how often its deadline was moved
 */
public record ReportLine(
        long task,
        DocumentId document,
        Optional<String> number,
        Optional<LocalDate> registeredOn,
        Optional<DocumentKind> kind,
        boolean open,
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<String> text,
        String unitName,
        String title,
        String person,
        Optional<String> authorName,
        Optional<String> controllerName,
        LocalDate given,
        Optional<LocalDate> due,
        Optional<LocalDate> reported,
        Figure state,
        long daysLate,
        long moves) {

    /** The line for whoever may not open its document. */
    public ReportLine closed() {
        return new ReportLine(
                task,
                document,
                number,
                registeredOn,
                kind,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unitName,
                title,
                person,
                authorName,
                controllerName,
                given,
                due,
                reported,
                state,
                daysLate,
                moves);
    }

    TaskQuery.Place place() {
        return new TaskQuery.Place(due.orElse(TaskQuery.Place.NEVER), task);
    }

    /** Closed to whoever may not open the document. */
    public ReportLine shownTo(Predicate<DocumentId> open) {
        return open.test(document) ? this : closed();
    }
}
