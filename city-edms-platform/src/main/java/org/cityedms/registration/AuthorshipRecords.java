package org.cityedms.registration;

import java.util.Optional;

/** Where it is recorded beside the card who wrote a document. */
@FunctionalInterface
public interface AuthorshipRecords {
    /** What the record of a document says; nothing where it has none. */
    Optional<Authorship> of(DocumentId document);
}
