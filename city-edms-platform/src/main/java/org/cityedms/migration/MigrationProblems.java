package org.cityedms.migration;

import org.cityedms.problem.Problem;

/** What moving in refuses, in one place. */
public final class MigrationProblems {
    private MigrationProblems() {}

    public static Problem unreadable() {
        return Problem.of("journal-unreadable", 422);
    }

    public static Problem tooLarge() {
        return Problem.of("journal-too-large", 422, JournalFile.MAXIMUM_ROWS);
    }

    public static Problem empty() {
        return Problem.of("journal-empty", 422);
    }

    public static Problem olderExcel() {
        return Problem.of("journal-older-excel", 422);
    }

    public static Problem importNotFound(String id) {
        return Problem.of("import-not-found", 404, id);
    }

    public static Problem importRunning() {
        return Problem.of("import-running", 409);
    }

    public static Problem importFinished() {
        return Problem.of("import-finished", 409);
    }

    public static Problem importStarted() {
        return Problem.of("import-started", 409);
    }

    public static Problem importUnchecked() {
        return Problem.of("import-unchecked", 409);
    }
}
