package org.cityedms.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.problem.Problem;

/** What the structure refuses, in one place. */
public final class OrganizationProblems {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private OrganizationProblems() {}

    /** A day as texts of problems and acts print it. */
    public static String print(LocalDate day) {
        return DAY.format(day);
    }

    /** A time from a day to a day, or without end. */
    public static String print(LocalDate from, Optional<LocalDate> until) {
        return print(from) + "–" + until.map(OrganizationProblems::print).orElse("");
    }

    public static Problem unitNotFound(long id) {
        return Problem.of("unit-not-found", 404, Long.toString(id));
    }

    public static Problem postNotFound(long id) {
        return Problem.of("post-not-found", 404, Long.toString(id));
    }

    public static Problem appointmentNotFound(long id) {
        return Problem.of("appointment-not-found", 404, Long.toString(id));
    }

    public static Problem institutionUnknown(String code) {
        return Problem.of("institution-not-found", 422, code);
    }

    public static Problem codeTaken(String code) {
        return Problem.of("structure-code-taken", 409, code);
    }

    public static Problem unitBelowItself(String name) {
        return Problem.of("unit-below-itself", 409, name);
    }

    public static Problem otherInstitution(String name) {
        return Problem.of("unit-other-institution", 409, name);
    }

    public static Problem notThere(String name, LocalDate day) {
        return Problem.of("structure-not-there", 409, name, print(day));
    }

    public static Problem changedLater(String name, LocalDate day) {
        return Problem.of("structure-changed-later", 409, name, print(day));
    }

    public static Problem unitHasHead(String unit, String title) {
        return Problem.of("unit-has-head", 409, unit, title);
    }

    public static Problem unitNotEmpty(String name, String what) {
        return Problem.of("unit-not-empty", 409, name, what);
    }

    public static Problem postHeld(String who, String when) {
        return Problem.of("post-held", 409, who, when);
    }

    public static Problem accountUnknown(String userName) {
        return Problem.of("account-unknown", 422, userName);
    }

    public static Problem appointmentBegun(LocalDate from) {
        return Problem.of("appointment-begun", 409, print(from));
    }

    public static Problem substitutionNotFound(long id) {
        return Problem.of("substitution-not-found", 404, Long.toString(id));
    }

    public static Problem ownPost(String who) {
        return Problem.of("substitution-own-post", 409, who);
    }

    public static Problem substitutionOverlaps(String who, String when, String order) {
        return Problem.of("substitution-overlaps", 409, who, when, order);
    }

    public static Problem substitutionRing(String path) {
        return Problem.of("substitution-ring", 409, path);
    }

    public static Problem substitutionOver() {
        return Problem.of("substitution-over", 409);
    }

    public static Problem assistantsNotYours() {
        return Problem.of("assistants-not-yours", 403);
    }

    public static Problem assistantNotStaff(String who) {
        return Problem.of("assistant-not-staff", 422, who);
    }

    public static Problem assistantAlready(String who, String when) {
        return Problem.of("assistant-already", 409, who, when);
    }

    public static Problem reorganizationNotFound(long id) {
        return Problem.of("reorganization-not-found", 404, Long.toString(id));
    }

    public static Problem reorganizationOver() {
        return Problem.of("reorganization-over", 409);
    }

    public static Problem reorganizationReference(String reference) {
        return Problem.of("reorganization-reference", 422, reference);
    }

    public static Problem unitCodeUnknown(String code) {
        return Problem.of("unit-code-unknown", 422, code);
    }
}
