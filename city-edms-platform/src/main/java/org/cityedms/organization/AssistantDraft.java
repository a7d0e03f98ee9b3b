package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/**
 * An assistant (помічник) as a head named them, nothing checked yet. What has been cannot be
 * changed: it begins today at the earliest.
 */
public record AssistantDraft(
        Long post,
        String userName,
        String from,
        String until,
        List<String> kinds,
        List<String> subjects) {

    /**
     * The substitution it comes to, all checked but what only the tables know.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public Substitution validated(LocalDate today) {
        Substitution wanted =
                new SubstitutionDraft(
                                post,
                                userName,
                                Basis.ASSISTANT.code(),
                                from == null || from.isBlank() ? today.toString() : from,
                                until,
                                null,
                                null,
                                null,
                                kinds,
                                subjects)
                        .validated();
        if (wanted.scope().from().isBefore(today)) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("from", "in-past")))
                    .exception();
        }
        return wanted;
    }
}
