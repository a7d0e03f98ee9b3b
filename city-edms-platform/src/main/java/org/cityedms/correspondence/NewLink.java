package org.cityedms.correspondence;

import org.cityedms.registration.DocumentId;

/**
 * A link that is to be made.
 *
 * @param from the document that answers, changes, supplements … the other
 */
public record NewLink(LinkType type, DocumentId from, DocumentId to) {
    public NewLink {
        if (from.equals(to)) {
            throw CorrespondenceProblems.linkToItself().exception();
        }
    }

    /** The document that is linked with this one. */
    public DocumentId other(DocumentId document) {
        return from.equals(document) ? to : from;
    }
}
