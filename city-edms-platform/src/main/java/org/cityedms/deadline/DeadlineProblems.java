package org.cityedms.deadline;

import java.time.LocalDate;
import org.cityedms.problem.Problem;

/** What is refused about deadlines, in one place. */
public final class DeadlineProblems {
    private DeadlineProblems() {}

    public static Problem presetNotFound(String code) {
        return Problem.of("deadline-preset-not-found", 404, code);
    }

    public static Problem presetOutOfForce(String code, LocalDate day) {
        return Problem.of("deadline-preset-out-of-force", 409, code, Days.full(day));
    }

    public static Problem dayMissing() {
        return Problem.of("deadline-day-missing", 422);
    }

    public static Problem none(String document) {
        return Problem.of("deadline-not-found", 404, document);
    }

    public static Problem notExtendable() {
        return Problem.of("deadline-not-extendable", 409);
    }

    public static Problem extendedAlready() {
        return Problem.of("deadline-extended-already", 409);
    }

    public static Problem extensionLate(LocalDate noticeDue) {
        return Problem.of("deadline-extension-late", 409, Days.full(noticeDue));
    }

    public static Problem finished() {
        return Problem.of("deadline-finished", 409);
    }
}
