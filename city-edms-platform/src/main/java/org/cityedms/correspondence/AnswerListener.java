package org.cityedms.correspondence;

import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/**
 * Hears that a document answers another (відповідь на), in the transaction that links them: at its
 * registration or later.
 */
@FunctionalInterface
public interface AnswerListener {
    /** Nobody needs to hear of it. */
    AnswerListener NONE = (answer, kind, answered) -> {};

    /**
     * The document answers one of a kind.
     *
     * @param answer registered, or being registered just now
     */
    void answers(DocumentId answer, DocumentKind kind, DocumentKind answered);
}
