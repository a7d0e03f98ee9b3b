package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Card;

/**
 * What is known of a letter that is about to be registered.
 *
 * @param fileHashes SHA-256 of its files as hexadecimal digits
 */
public record DuplicateQuery(
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<CorrespondentId> correspondentId,
        Optional<String> number,
        Optional<LocalDate> date,
        List<String> fileHashes) {

    public DuplicateQuery {
        fileHashes = List.copyOf(fileHashes);
    }

    /** What is known of a file that lies in the repository. */
    public static DuplicateQuery of(Optional<Card> card, List<String> fileHashes) {
        return new DuplicateQuery(
                card.flatMap(Card::summary),
                card.flatMap(Card::correspondent),
                card.flatMap(Card::correspondentId).flatMap(CorrespondentId::parse),
                card.flatMap(Card::correspondentNumber),
                card.flatMap(Card::correspondentDate),
                fileHashes);
    }

    /** The same letter with files that were read elsewhere. */
    public DuplicateQuery withFiles(List<String> hashes) {
        return new DuplicateQuery(summary, correspondent, correspondentId, number, date, hashes);
    }

    public boolean isEmpty() {
        return summary.isEmpty()
                && correspondent.isEmpty()
                && number.isEmpty()
                && date.isEmpty()
                && fileHashes.isEmpty();
    }
}
