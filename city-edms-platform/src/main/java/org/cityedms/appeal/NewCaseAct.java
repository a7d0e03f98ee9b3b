package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An act that is not written yet; fields as {@link CaseAct} has them.
 *
 * @param on day of the office
 */
public record NewCaseAct(
        CaseActKind kind,
        LocalDate on,
        Optional<LocalDate> due,
        Optional<String> body,
        Optional<String> ground,
        Optional<String> explanation,
        Optional<String> lateReason) {

    /** An act that needs no words. */
    public static NewCaseAct plain(CaseActKind kind, LocalDate on) {
        return new NewCaseAct(
                kind,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Line of section 9 of the classifier that it makes the result of an appeal. */
    public Optional<String> result() {
        return switch (kind) {
            case FORWARDED -> Optional.of(ClassifierCodes.RESULT_FORWARDED);
            case RETURNED -> Optional.of(ClassifierCodes.RESULT_RETURNED);
            case DECIDED -> ground;
            default -> Optional.empty();
        };
    }
}
