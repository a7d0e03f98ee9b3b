package org.cityedms.dispatch;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;

/** Dispatch of letters, for people; rights are checked here. */
public interface Dispatches {
    /** To whom a document goes and went. */
    List<Dispatch> of(DocumentId document);

    /**
     * Sets to whom a document goes. Letters that left already stay as they are.
     *
     * @return what the sender should think of
     */
    List<FieldError> plan(DocumentId document, List<AddresseeDraft> addressees);

    /** Newest first; content only of what the reader may open. */
    List<Dispatch> list(DispatchQuery query);

    /**
     * Sends letters of one way as one batch. Nothing leaves without a registration number.
     *
     * @throws org.cityedms.problem.ProblemException {@code dispatch-unregistered}, {@code
     *     dispatch-already-sent}, {@code dispatch-institutions}, {@code dispatch-ways}
     */
    DispatchBatch send(SendDraft draft);

    /** Notes what the post said. */
    Dispatch mark(long id, MarkDraft draft);

    /** Newest first. */
    List<DispatchBatch> batches(BatchQuery query);

    DispatchBatch batch(long id);

    /** Letters of a batch in the order they were sent. */
    List<Dispatch> lettersOf(long batch);

    /**
     * All that left on a day, one register after the other.
     *
     * @throws org.cityedms.problem.ProblemException {@code dispatch-day-too-large}
     */
    List<Dispatch> lettersOf(LocalDate day);
}
