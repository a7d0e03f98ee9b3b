package org.cityedms.intake;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A document that came in and is not registered yet (чернетка картки).
 *
 * @param id its node
 * @param institution code of the institution it came to
 * @param arrivedAt when it came
 * @param arrivedBy sign-in name of who put it there, or the address of who sent it
 * @param name name of the file
 * @param sheets pages read from the file
 * @param summary what a registrar may take over as the short content
 * @param correspondent what a registrar may take over as the correspondent
 * @param note what the registrar should know
 * @param noteDetail to whom or what the note refers, in the words of the source
 */
public record Draft(
        DocumentId id,
        String institution,
        DraftSource source,
        DraftState state,
        Instant arrivedAt,
        String arrivedBy,
        String name,
        String mimeType,
        long size,
        Optional<Integer> sheets,
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<DraftNote> note,
        Optional<String> noteDetail,
        Optional<Rejection> rejection) {

    /** That a draft is not to be registered (відхилення). */
    public record Rejection(Instant at, String by, String reason) {}
}
