package org.cityedms.delivery;

import org.cityedms.problem.Problem;

/** What is refused about the directory of ways, in one place. */
public final class DeliveryProblems {
    private DeliveryProblems() {}

    public static Problem notFound(String code) {
        return Problem.of("delivery-way-not-found", 404, code);
    }

    public static Problem exists(String code) {
        return Problem.of("delivery-way-exists", 409, code);
    }
}
