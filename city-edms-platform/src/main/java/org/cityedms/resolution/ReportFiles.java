package org.cityedms.resolution;

import org.cityedms.registration.DocumentFile;

/** Files of reports (файли звіту), brought before the report names them. */
public interface ReportFiles {
    /** How many may wait for their report at a task. */
    int MAXIMUM_WAITING = TaskActDraft.MAXIMUM_FILES;

    /**
     * Refuses whoever may not report; asked before a file is read.
     *
     * @throws org.cityedms.problem.ProblemException {@code execution-not-yours}, {@code
     *     execution-wrong-state}
     */
    void requireMayReport(long task);

    /**
     * Puts a file beside the document of a task. It belongs to the report that names it; one that
     * none names is taken away after a day.
     */
    ExecutionAct.ActFile add(long task, DocumentFile file);
}
