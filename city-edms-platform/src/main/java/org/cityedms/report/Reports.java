package org.cityedms.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Reports of execution. Whoever registers sees the whole institution; others their own tasks, what
 * they are the author or controller of, and what the units have that they head.
 */
public interface Reports {
    DisciplineReport discipline(TaskFilter filter, ReportGroup group);

    /** The list behind a figure, the earliest deadline first. */
    ReportPage tasks(TaskQuery query);

    OverdueReport overdue(TaskFilter filter);

    /** The summary for today's meeting. */
    DailySummary daily();

    void writeDiscipline(
            TaskFilter filter, ReportGroup group, ReportFormat format, OutputStream out)
            throws IOException;

    void writeTasks(TaskFilter filter, Figure figure, ReportFormat format, OutputStream out)
            throws IOException;

    void writeOverdue(TaskFilter filter, ReportFormat format, OutputStream out) throws IOException;

    void writeDaily(ReportFormat format, OutputStream out) throws IOException;
}
