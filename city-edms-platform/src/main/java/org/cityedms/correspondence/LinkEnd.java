package org.cityedms.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/**
 * A registered document as a link shows it.
 *
 * @param summary nothing where the reader may not open it, or where the card has none
 * @param readable whether the reader may open it
 */
public record LinkEnd(
        DocumentId document,
        DocumentKind kind,
        String number,
        String registerTitle,
        Instant registeredAt,
        Optional<String> summary,
        Optional<String> correspondent,
        boolean readable) {

    public LinkEnd withoutContent() {
        return new LinkEnd(
                document,
                kind,
                number,
                registerTitle,
                registeredAt,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
