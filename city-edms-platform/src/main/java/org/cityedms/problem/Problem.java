package org.cityedms.problem;

import java.util.List;

/**
 * A refusal with a stable code; the texts are {@code city-edms.problem.<code>.title} and {@code
 * …detail}.
 *
 * @param code stable code, also the end of the problem's URN
 * @param status HTTP status that says the same
 * @param arguments values the texts speak of
 * @param errors fields at fault, when the input is
 */
public record Problem(String code, int status, List<Object> arguments, List<FieldError> errors) {

    public Problem {
        arguments = List.copyOf(arguments);
        errors = List.copyOf(errors);
    }

    public static Problem of(String code, int status, Object... arguments) {
        return new Problem(code, status, List.of(arguments), List.of());
    }

    /** Input understood, but with fields that cannot be accepted. */
    public static Problem ofFields(String code, List<FieldError> errors) {
        return new Problem(code, 422, List.of(), errors);
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
