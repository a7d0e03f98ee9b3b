package org.cityedms.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.cityedms.registration.DocumentId;

/**
 * What saved something (подія). Of a document that the reader may not open only number and date are
 * told.
 *
 * @param id of the line, review, resolution, act or dispatch, by the source
 * @param unit nothing where whoever did it held no post that day
 * @param unitName as it was called then
 * @param documentSheets sheets of the document with its annexes
 * @param executors of a resolution that got nothing of this document before
 * @param baseline identity of the one that it is reckoned with
 * @param minutes not spent under that baseline
 */
public record SavingsEvent(
        SavingSource source,
        long id,
        LocalDate day,
        Optional<Long> unit,
        Optional<String> unitName,
        DocumentId document,
        String number,
        LocalDate registeredOn,
        boolean open,
        Optional<String> summary,
        BigDecimal documentSheets,
        long executors,
        Quantity quantity,
        long baseline,
        BigDecimal minutes) {

    /** The event for whoever may not open its document. */
    public SavingsEvent closed() {
        return new SavingsEvent(
                source,
                id,
                day,
                unit,
                unitName,
                document,
                number,
                registeredOn,
                false,
                Optional.empty(),
                documentSheets,
                executors,
                quantity,
                baseline,
                minutes);
    }

    EventQuery.Place place() {
        return new EventQuery.Place(day, source, id);
    }

    /** Closed to whoever may not open the document. */
    public SavingsEvent shownTo(Predicate<DocumentId> open) {
        return open.test(document) ? this : closed();
    }
}
