package org.cityedms.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A link between two registered documents (зв'язок документів).
 *
 * @param from the document that answers, changes, supplements … the other
 * @param removal that it was taken back; the line stays
 */
public record DocumentLink(
        long id,
        LinkType type,
        DocumentId from,
        DocumentId to,
        Instant madeAt,
        String madeBy,
        Optional<Removal> removal) {
    public static final int MAXIMUM_REASON = 500;

    /** Who took a link back, when and why. */
    public record Removal(Instant at, String personName, String reason) {}
}
