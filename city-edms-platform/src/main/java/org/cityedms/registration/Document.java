package org.cityedms.registration;

import java.util.Optional;

/**
 * A file of the repository with its card and registration, as far as it has them.
 *
 * @param kind nothing for a plain file
 * @param card nothing for a plain file
 * @param voiding nothing for a registration in force
 * @param personal whether it tells of a person what only those may know whose work needs it: by its
 *     kind, or because it is marked so
 */
public record Document(
        DocumentId id,
        Optional<DocumentKind> kind,
        String name,
        Optional<Card> card,
        Optional<StoredFile> file,
        Optional<Registration> registration,
        Optional<Voiding> voiding,
        boolean personal) {

    /** A document whose registration, if it has one, is in force. */
    public Document(
            DocumentId id,
            Optional<DocumentKind> kind,
            String name,
            Optional<Card> card,
            Optional<StoredFile> file,
            Optional<Registration> registration) {
        this(
                id,
                kind,
                name,
                card,
                file,
                registration,
                Optional.empty(),
                kind.map(DocumentKind::personal).orElse(false));
    }

    /** The bytes of a document. */
    public record StoredFile(String name, String mimeType, long size) {}
}
