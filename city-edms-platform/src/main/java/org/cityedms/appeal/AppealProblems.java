package org.cityedms.appeal;

import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentKind;

/** What is refused about appeals, in one place. */
public final class AppealProblems {
    private AppealProblems() {}

    public static Problem mayNotProcess() {
        return Problem.of("may-not-process-appeals", 403);
    }

    public static Problem otherRegister(DocumentKind kind) {
        return Problem.of("record-other-register", 409, kind.code());
    }

    public static Problem noRecord(String document) {
        return Problem.of("appeal-record-not-found", 404, document);
    }

    public static Problem actNotFound(String act) {
        return Problem.of("appeal-act-not-found", 404, act);
    }

    public static Problem questionNotFound(String question) {
        return Problem.of("appeal-question-not-found", 404, question);
    }

    public static Problem questionOpen() {
        return Problem.of("appeal-question-open", 409);
    }

    public static Problem receptionNotFound(String reception) {
        return Problem.of("reception-not-found", 404, reception);
    }

    public static Problem receptionRegistered() {
        return Problem.of("reception-registered", 409);
    }
}
