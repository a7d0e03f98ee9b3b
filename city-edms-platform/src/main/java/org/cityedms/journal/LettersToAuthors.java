package org.cityedms.journal;

import java.util.Collection;
import java.util.Set;
import org.cityedms.registration.DocumentId;

/**
 * Knows which outgoing documents are letters to authors of appeals and of requests for information
 * (листи авторам): their lines name the author as the addressee.
 */
@FunctionalInterface
public interface LettersToAuthors {
    /** Those of some hundred documents that are. */
    Set<DocumentId> among(Collection<DocumentId> documents);
}
