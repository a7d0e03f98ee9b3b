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

    /** A closed question is taken up again; {@code explanation} is its words and the reason. */
    public static NewCaseAct reopened(LocalDate on, String question, String reason) {
        String words = question + " — " + reason;
        return new NewCaseAct(
                CaseActKind.REOPENED,
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        words.length() <= CaseAct.MAXIMUM_EXPLANATION
                                ? words
                                : shortened(question, reason)),
                Optional.empty());
    }

    /** The reason whole, the question as far as it goes. */
    private static String shortened(String question, String reason) {
        int room = CaseAct.MAXIMUM_EXPLANATION - reason.length() - 4;
        return question.substring(0, room) + "… — " + reason;
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
