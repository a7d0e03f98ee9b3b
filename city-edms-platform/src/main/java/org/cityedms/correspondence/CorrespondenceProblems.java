package org.cityedms.correspondence;

import org.cityedms.problem.Problem;

/** What this feature refuses, in one place. */
public final class CorrespondenceProblems {
    private CorrespondenceProblems() {}

    public static Problem correspondentNotFound(String id) {
        return Problem.of("correspondent-not-found", 404, id == null ? "" : id);
    }

    public static Problem correspondentExists(Edrpou edrpou, String name) {
        return Problem.of("correspondent-exists", 409, edrpou.value(), name);
    }

    public static Problem correspondentChanged() {
        return Problem.of("correspondent-changed", 409);
    }

    public static Problem correspondentMerged(String name) {
        return Problem.of("correspondent-merged", 409, name);
    }

    public static Problem cannotMerge() {
        return Problem.of("cannot-merge", 409);
    }

    public static Problem differentEdrpou(Edrpou one, Edrpou other) {
        return Problem.of("different-edrpou", 409, one.value(), other.value());
    }

    public static Problem mayNotReadPerson() {
        return Problem.of("may-not-read-person", 403);
    }

    public static Problem linkToItself() {
        return Problem.of("link-to-itself", 409);
    }

    public static Problem linkNotRegistered() {
        return Problem.of("link-not-registered", 409);
    }

    public static Problem linkKinds(LinkName name) {
        return Problem.of("link-kinds", 409, name.uk(), name.en());
    }

    public static Problem linkExists() {
        return Problem.of("link-exists", 409);
    }

    public static Problem linkCycle() {
        return Problem.of("link-cycle", 409);
    }

    public static Problem linkNotFound() {
        return Problem.of("link-not-found", 404);
    }

    public static Problem receiptNotIncoming() {
        return Problem.of("receipt-not-incoming", 409);
    }

    public static Problem receiptPersonal() {
        return Problem.of("receipt-personal", 409);
    }

    /** The file is noted as not to be registered; the same note twice is told from another one. */
    public static Problem alreadyNoted(UnregisteredReceipt noted, UnregisteredDraft.Checked again) {
        return Problem.of(
                noted.tells(again) ? "same-unregistered" : "already-unregistered",
                409,
                noted.kindTitle(),
                noted.recordedBy());
    }

    public static Problem unregisteredKindNotFound(String code) {
        return Problem.of("unregistered-kind-not-found", 422, code);
    }
}
