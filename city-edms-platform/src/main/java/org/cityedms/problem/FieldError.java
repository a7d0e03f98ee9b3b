package org.cityedms.problem;

import java.util.List;

/**
 * One field of the input that cannot be accepted.
 *
 * @param field name of the field as the caller sent it
 * @param code stable code; the texts are {@code city-edms.field.<code>}
 * @param arguments values the texts speak of (a limit, a position)
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
