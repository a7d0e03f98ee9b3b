package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/** Links between registered documents, as far as the reader's rights go. */
public interface DocumentLinks {
    /** Links of a document both ways, also those taken back, in the order they were made. */
    List<LinkView> of(DocumentId document);

    DocumentLink add(NewLink link);

    /**
     * Takes a link back; its line stays, with the reason.
     *
     * @param document either of its two documents
     */
    DocumentLink remove(DocumentId document, long link, String reason);

    /**
     * The link of the first answer to a document: its question is closed. Nothing where it is open.
     */
    Optional<DocumentLink> answered(DocumentId document);

    /** Registered documents whose number, or ordinal, begins so; newest first. */
    List<LinkEnd> targets(String number, int limit);
}
