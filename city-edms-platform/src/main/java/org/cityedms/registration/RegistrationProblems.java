package org.cityedms.registration;

import java.util.List;
import org.cityedms.problem.FieldError;
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

    public static Problem mayNotBackdate() {
        return Problem.of("may-not-backdate", 403);
    }

    public static Problem mayNotVoid() {
        return Problem.of("may-not-void", 403);
    }

    public static Problem reservationNotFound() {
        return Problem.of("reservation-not-found", 404);
    }

    public static Problem reservationUsed(String number) {
        return Problem.of("reservation-used", 409, number);
    }

    public static Problem reservationExpired(String number) {
        return Problem.of("reservation-expired", 409, number);
    }

    public static Problem reservationForOther(String number) {
        return Problem.of("reservation-for-other", 409, number);
    }

    public static Problem ordinalNotFound(long ordinal) {
        return Problem.of("ordinal-not-found", 409, Long.toString(ordinal));
    }

    public static Problem numberTaken(String number) {
        return Problem.of("number-taken", 409, number);
    }

    public static Problem numberTooLong(String number) {
        return Problem.of("number-too-long", 409, number);
    }

    public static Problem notRegistered() {
        return Problem.of("not-registered", 409);
    }

    public static Problem alreadyVoid(String number) {
        return Problem.of("already-void", 409, number);
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

    public static Problem searchTooBroad() {
        return Problem.of("search-too-broad", 422);
    }

    public static Problem cursorOfAnotherOrder() {
        return Problem.ofFields("invalid-input", List.of(FieldError.of("cursor", "invalid")));
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

    public static Problem noPublicLink() {
        return Problem.of("no-public-link", 403);
    }

    public static Problem personalKept() {
        return Problem.of("personal-kept", 403);
    }

    public static Problem onlyRegistration() {
        return Problem.of("only-registration", 403);
    }
}
