package org.cityedms.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * How the intake of letters goes (стан поштової скриньки).
 *
 * @param enabled whether it is switched on
 * @param triedAt the last visit
 * @param succeededAt the last visit that went well
 * @param failure why the last one did not
 * @param letters the latest letters that were dealt with
 */
public record MailboxState(
        boolean enabled,
        String name,
        Optional<Instant> triedAt,
        Optional<Instant> succeededAt,
        Optional<String> failure,
        List<TakenLetter> letters) {

    /** A letter that was dealt with. */
    public record TakenLetter(
            LetterOutcome outcome,
            Optional<Suspicion> reason,
            String sender,
            String subject,
            Instant receivedAt,
            Instant takenAt,
            Optional<DocumentId> draft) {}
}
