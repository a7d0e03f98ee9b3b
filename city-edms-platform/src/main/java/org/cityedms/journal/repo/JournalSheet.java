package org.cityedms.journal.repo;

import java.io.Closeable;
import java.io.IOException;
import org.cityedms.journal.JournalRow;

/** What a journal is written to, line by line. */
interface JournalSheet extends Closeable {
    void add(JournalRow row) throws IOException;

    /** Writes what stands below the last line, and everything not written yet. */
    void finish() throws IOException;
}
