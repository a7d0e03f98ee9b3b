package org.cityedms.intake;

import java.util.List;
import org.cityedms.registration.DocumentId;

/** The inbox (вхідна скринька) as registrars work with it. */
public interface Drafts {
    DraftPage page(DraftQuery query);

    Draft get(DocumentId id);

    /** Puts a draft aside with a reason (відхилити); it is kept. */
    void reject(DocumentId id, String reason);

    /** Takes a rejected draft back. */
    void restore(DocumentId id);

    /**
     * Cuts a draft by hand: each range of pages becomes a draft of its own, all in one transaction;
     * the whole is kept.
     *
     * @return the new drafts, in the order of the ranges
     */
    List<DocumentId> split(DocumentId id, List<PageRange> ranges);
}
