package org.cityedms.dispatch;

import org.cityedms.problem.Problem;

/** What dispatch refuses, in one place. */
public final class DispatchProblems {
    private DispatchProblems() {}

    public static Problem notOutgoing() {
        return Problem.of("dispatch-not-outgoing", 409);
    }

    public static Problem unregistered(String addressee) {
        return Problem.of("dispatch-unregistered", 409, addressee);
    }

    public static Problem withoutAddress(String addressee) {
        return Problem.of("dispatch-without-address", 409, addressee);
    }

    public static Problem alreadySent(String addressee) {
        return Problem.of("dispatch-already-sent", 409, addressee);
    }

    public static Problem notSent() {
        return Problem.of("dispatch-not-sent", 409);
    }

    public static Problem dispatchNotFound(long id) {
        return Problem.of("dispatch-not-found", 404, Long.toString(id));
    }

    public static Problem batchNotFound(long id) {
        return Problem.of("dispatch-batch-not-found", 404, Long.toString(id));
    }

    public static Problem severalInstitutions() {
        return Problem.of("dispatch-institutions", 409);
    }

    public static Problem severalWays() {
        return Problem.of("dispatch-ways", 409);
    }

    public static Problem dayTooLarge(int letters) {
        return Problem.of("dispatch-day-too-large", 413, letters);
    }

    public static Problem tooMuchMail(long mebibytes) {
        return Problem.of("dispatch-mail-too-large", 413, mebibytes);
    }
}
