package org.cityedms.appeal;

import java.util.Optional;
import org.cityedms.registration.Fields;

/** Why a closed question is taken up again, as a person wrote it. */
public record ReopeningDraft(String reason) {
    public static final int MAXIMUM_REASON = 300;

    /**
     * The reason.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public String validated() {
        Fields fields = new Fields();
        Optional<String> words = fields.requiredText("reason", reason, MAXIMUM_REASON);
        fields.throwIfAny("invalid-input");
        return words.orElseThrow();
    }
}
