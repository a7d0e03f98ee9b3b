package org.cityedms.registration;

import org.cityedms.problem.Problem;

/** What registration refuses, in one place. */
public final class RegistrationProblems {
    private RegistrationProblems() {}

    public static Problem registerNotFound(String code) {
        return Problem.of("register-not-found", 404, code);
    }

    public static Problem registerExists(RegisterCode code) {
        return Problem.of("register-exists", 409, code.value());
    }

    public static Problem registerClosed(String title) {
        return Problem.of("register-inactive", 409, title);
    }

    public static Problem registerInUse(String title) {
        return Problem.of("register-in-use", 409, title);
    }

    public static Problem restartInUse(String title) {
        return Problem.of("restart-in-use", 409, title);
    }

    public static Problem institutionNotFound(String code) {
        return Problem.of("institution-not-found", 422, code);
    }

    public static Problem documentNotFound(String id) {
        return Problem.of("document-not-found", 404, id);
    }

    public static Problem entryNotFound(String id) {
        return Problem.of("entry-not-found", 404, id);
    }

    public static Problem alreadyRegistered(String number) {
        return Problem.of("already-registered", 409, number);
    }

    public static Problem registrationPending() {
        return Problem.of("registration-pending", 409);
    }

    public static Problem emptyFile() {
        return Problem.of("empty-file", 422);
    }

    public static Problem otherKind(DocumentKind kind) {
        return Problem.of("other-kind", 409, kind.code());
    }

    public static Problem notAFile() {
        return Problem.of("not-a-file", 409);
    }

    public static Problem mayNotRegister() {
        return Problem.of("may-not-register", 403);
    }

    public static Problem mayNotRead() {
        return Problem.of("may-not-read", 403);
    }

    public static Problem mayNotAdminister() {
        return Problem.of("may-not-administer", 403);
    }

    public static Problem mayNotChangeDocument() {
        return Problem.of("may-not-change-document", 403);
    }

    public static Problem mayNotReadDocument() {
        return Problem.of("may-not-read-document", 403);
    }

    public static Problem registered(String number) {
        return Problem.of("document-registered", 403, number);
    }

    public static Problem onlyRegistration() {
        return Problem.of("only-registration", 403);
    }
}
