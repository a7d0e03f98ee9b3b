package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * Deadlines of documents (строки виконання документів). Comes twice, as services of Alfresco do:
 * {@code DeadlineService} checks rights and opens a transaction where none is, {@code
 * deadlineService} does neither and works in its caller's transaction.
 */
public interface Deadlines {
    /**
     * Sets the deadline of a document, or sets it anew before it was extended or met.
     *
     * @param preset code of a preset in force on the day the term begins
     */
    DocumentDeadline set(DocumentId document, String preset, DeadlineStart start);

    /** As {@link #set(DocumentId, String, DeadlineStart)}, from the day of receipt. */
    default DocumentDeadline set(DocumentId document, String preset, LocalDate startDay) {
        return set(document, preset, DeadlineStart.on(startDay));
    }

    Optional<DocumentDeadline> of(DocumentId document);

    /**
     * Extends a deadline as far as its law allows, once, and drafts the letter that tells the
     * author.
     *
     * @param reason why; goes into the letter
     */
    DocumentDeadline extend(DocumentId document, String reason);

    /** The document was answered or done on this day: nothing is due any more. */
    DocumentDeadline finish(DocumentId document, LocalDate day);

    /** Deadlines not met yet that fall on days of a range, nearest first. */
    DuePage due(DueQuery query);
}
