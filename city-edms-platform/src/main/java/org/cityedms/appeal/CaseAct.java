package org.cityedms.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * Something done with an appeal or a request.
 *
 * @param on day of the office
 * @param due the last day the law gave for it
 * @param body whom it was forwarded to
 * @param ground why a request was refused, or the result by the classifier
 * @param explanation what the author is told
 * @param lateReason why it was done after {@code due}
 * @param bodyLetter the letter to that body that was drafted
 * @param authorLetter the letter to the author that was drafted
 */
public record CaseAct(
        long id,
        CaseActKind kind,
        Instant at,
        String actor,
        String actorName,
        LocalDate on,
        Optional<LocalDate> due,
        Optional<String> body,
        Optional<String> ground,
        Optional<String> explanation,
        Optional<String> lateReason,
        Optional<DocumentId> bodyLetter,
        Optional<DocumentId> authorLetter) {
    public static final int MAXIMUM_BODY = 300;
    public static final int MAXIMUM_EXPLANATION = 1_000;
    public static final int MAXIMUM_LATE_REASON = 300;
}
