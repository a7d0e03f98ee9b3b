package org.cityedms.audit;

import org.cityedms.problem.Problem;

/** What the audit refuses, in one place. */
public final class AuditProblems {
    private AuditProblems() {}

    public static Problem mayNotReadViews() {
        return Problem.of("may-not-read-views", 403);
    }
}
