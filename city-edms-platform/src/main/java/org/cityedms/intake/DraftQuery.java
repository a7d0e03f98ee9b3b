package org.cityedms.intake;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Coded;

/**
 * Which drafts to show, newest first.
 *
 * @param rejected the rejected ones instead of those that wait or arrive
 * @param source only those that came this way
 * @param cursor go on from an earlier page
 */
public record DraftQuery(
        boolean rejected, Optional<DraftSource> source, Optional<DraftCursor> cursor, int limit) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 200;

    /** From the parameters of an address; each may be missing. */
    public static DraftQuery parse(
            Optional<String> state,
            Optional<String> source,
            Optional<String> cursor,
            Optional<String> limit) {
        DraftState wanted = state.map(code -> state(code)).orElse(DraftState.WAITING);
        return new DraftQuery(
                wanted == DraftState.REJECTED,
                source.map(
                        code ->
                                Coded.find(DraftSource.class, code)
                                        .orElseThrow(() -> invalid("source"))),
                cursor.map(text -> DraftCursor.parse(text).orElseThrow(() -> invalid("cursor"))),
                limit.map(DraftQuery::limit).orElse(DEFAULT_LIMIT));
    }

    private static DraftState state(String code) {
        return Coded.find(DraftState.class, code)
                .filter(state -> state != DraftState.ARRIVING)
                .orElseThrow(() -> invalid("state"));
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > MAXIMUM_LIMIT) {
            throw invalid("limit");
        }
        return Integer.parseInt(text);
    }

    private static RuntimeException invalid(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "invalid")))
                .exception();
    }
}
