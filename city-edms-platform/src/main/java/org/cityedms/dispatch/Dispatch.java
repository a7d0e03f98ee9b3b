package org.cityedms.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A letter to one addressee (відправлення).
 *
 * @param id identity
 * @param document the outgoing document
 * @param letter its number, date and content; nothing while it has no number yet, or where the
 *     reader may not open it
 * @param addressee its way only where the reader may not know whom it goes to
 * @param batch number of the dispatch register it left with, as «12/2026»
 * @param batchId identity of that register
 * @param sentOn дата відправлення
 * @param tracking штриховий кодовий ідентифікатор of the post
 * @param weight in grams
 * @param note what the list of the post says beside it
 * @param returnReason why it came back
 */
public record Dispatch(
        long id,
        DocumentId document,
        Optional<Letter> letter,
        Addressee addressee,
        DispatchState state,
        Optional<String> batch,
        Optional<Long> batchId,
        Optional<LocalDate> sentOn,
        Optional<String> tracking,
        Optional<Integer> weight,
        Optional<String> note,
        Optional<String> returnReason) {

    /** What a list tells of the letter itself. */
    public record Letter(String number, LocalDate registeredOn, Optional<String> summary) {}

    public Dispatch withoutLetter() {
        return new Dispatch(
                id,
                document,
                Optional.empty(),
                addressee,
                state,
                batch,
                batchId,
                sentOn,
                tracking,
                weight,
                note,
                returnReason);
    }

    /**
     * For who may neither read the document nor sends it: that a letter left, by which way and
     * when.
     */
    public Dispatch withoutAddressee() {
        return new Dispatch(
                id,
                document,
                Optional.empty(),
                addressee.hidden(),
                state,
                batch,
                batchId,
                sentOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
