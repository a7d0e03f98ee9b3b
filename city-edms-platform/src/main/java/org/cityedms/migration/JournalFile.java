package org.cityedms.migration;

import java.io.IOException;

/** A journal in a file (XLSX or CSV), read from the top as often as is asked, never held whole. */
public interface JournalFile {
    /** No journal of a year has more; a file that claims more is refused. */
    int MAXIMUM_ROWS = 1_000_000;

    /**
     * Reads the rows in their order until the reader has enough.
     *
     * @throws org.cityedms.problem.ProblemException {@code journal-unreadable} or {@code
     *     journal-too-large}
     */
    void read(RowReader reader) throws IOException;

    /** Takes rows, one after the other. */
    @FunctionalInterface
    interface RowReader {
        /** Whether to go on. */
        boolean row(SourceRow row);
    }
}
