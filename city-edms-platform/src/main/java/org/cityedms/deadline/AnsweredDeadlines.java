package org.cityedms.deadline;

import java.time.LocalDate;
import org.cityedms.registration.DocumentId;

/**
 * Deadlines that are met by an answer (строк закрито відповіддю), in the caller's transaction. What
 * a person closed by hand stays closed, and what has no deadline gets none.
 */
public interface AnsweredDeadlines {
    /**
     * A document answers this one: nothing is due any more, as of that day.
     *
     * @param answer registered, or being registered just now
     */
    void close(DocumentId document, DocumentId answer, LocalDate day);

    /**
     * As {@link #close(DocumentId, DocumentId, LocalDate)}, by an answer that was there before.
     *
     * @param reason why it is met now, for the history
     */
    void close(DocumentId document, DocumentId answer, LocalDate day, String reason);

    /** The answer stands no more: what it closed is due again, on the day that was promised. */
    void reopen(DocumentId document, DocumentId answer, String reason);

    /** As {@link #reopen(DocumentId, DocumentId, String)}, whichever answer closed it. */
    void reopen(DocumentId document, String reason);
}
