package org.cityedms.migration;

import java.io.IOException;
import java.io.InputStream;

/** Opens tables that people upload (XLSX, CSV), for every room that takes lines from them. */
public interface TableFiles {
    /**
     * Opens a table by what its first bytes say it is.
     *
     * @throws org.cityedms.problem.ProblemException {@code journal-empty}, {@code
     *     journal-older-excel}
     */
    JournalFile open(Source source) throws IOException;

    /** The bytes of a file, from the start at each call. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
