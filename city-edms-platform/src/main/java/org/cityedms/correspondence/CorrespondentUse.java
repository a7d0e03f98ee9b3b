package org.cityedms.correspondence;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A registered document that names an entry of the directory.
 *
 * @param id grows with time; where the next page goes on
 * @param summary nothing where the reader may not open the document
 */
public record CorrespondentUse(
        long id,
        DocumentId document,
        String number,
        String registerTitle,
        Instant registeredAt,
        Optional<String> summary) {

    public CorrespondentUse withoutContent() {
        return new CorrespondentUse(
                id, document, number, registerTitle, registeredAt, Optional.empty());
    }
}
