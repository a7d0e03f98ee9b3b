package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a letter that is about to be registered.
 *
 * @param fileHash SHA-256 of its file as hexadecimal digits
 */
public record DuplicateQuery(
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<CorrespondentId> correspondentId,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<String> fileHash) {

    public boolean isEmpty() {
        return summary.isEmpty()
                && correspondent.isEmpty()
                && number.isEmpty()
                && date.isEmpty()
                && fileHash.isEmpty();
    }
}
