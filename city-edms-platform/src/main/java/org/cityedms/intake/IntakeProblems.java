package org.cityedms.intake;

import org.cityedms.problem.Problem;

/** What intake refuses, in one place. */
public final class IntakeProblems {
    private IntakeProblems() {}

    public static Problem draftNotFound(String id) {
        return Problem.of("draft-not-found", 404, id);
    }

    public static Problem draftArriving() {
        return Problem.of("draft-arriving", 409);
    }

    public static Problem draftRejected() {
        return Problem.of("draft-rejected", 409);
    }

    public static Problem draftNotRejected() {
        return Problem.of("draft-not-rejected", 409);
    }

    public static Problem notACuttablePdf() {
        return Problem.of("draft-not-cuttable", 409);
    }

    public static Problem notRegistered() {
        return Problem.of("label-without-number", 409);
    }

    public static Problem scanFolderExists(String name) {
        return Problem.of("scan-folder-exists", 409, name);
    }
}
