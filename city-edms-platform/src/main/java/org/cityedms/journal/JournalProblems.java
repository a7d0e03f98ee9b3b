package org.cityedms.journal;

import org.cityedms.problem.Problem;

/** What the journal refuses, in one place. */
public final class JournalProblems {
    private JournalProblems() {}

    public static Problem verificationRunning() {
        return Problem.of("verification-running", 409);
    }
}
