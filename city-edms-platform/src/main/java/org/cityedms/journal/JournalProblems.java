package org.cityedms.journal;

import java.time.YearMonth;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/** What the journal refuses, in one place. */
public final class JournalProblems {
    private JournalProblems() {}

    public static Problem verificationRunning() {
        return Problem.of("verification-running", 409);
    }

    /** A statement attests what is sound; of anything else a verification tells more. */
    public static Problem journalNotSound(String title, long faults) {
        return Problem.of("journal-not-sound", 409, title, Long.toString(faults));
    }

    public static Problem nothingToState(YearMonth month) {
        return Problem.of("nothing-to-state", 409, month.toString());
    }

    public static Problem monthNotBegun() {
        return Problem.ofFields("invalid-input", List.of(FieldError.of("month", "in-future")));
    }

    public static Problem statementNotFound(long id) {
        return Problem.of("statement-not-found", 404, Long.toString(id));
    }

    public static Problem statementDamaged(long id) {
        return Problem.of("statement-damaged", 409, Long.toString(id));
    }
}
