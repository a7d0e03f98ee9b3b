package org.cityedms.intake;

import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/** Why a draft is rejected (причина відхилення). */
public final class Reason {
    private static final int MAXIMUM = 500;

    private Reason() {}

    /** One line of text. */
    public static String validated(String raw) {
        String line = raw == null ? "" : raw.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (line.isEmpty()) {
            throw refused(FieldError.of("reason", "required"));
        }
        if (line.length() > MAXIMUM) {
            throw refused(FieldError.of("reason", "too-long", MAXIMUM, line.length()));
        }
        if (line.chars().anyMatch(Character::isISOControl)) {
            throw refused(FieldError.of("reason", "control-character"));
        }
        return line;
    }

    private static RuntimeException refused(FieldError error) {
        return Problem.ofFields("invalid-input", List.of(error)).exception();
    }
}
