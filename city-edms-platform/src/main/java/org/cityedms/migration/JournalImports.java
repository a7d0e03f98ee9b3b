package org.cityedms.migration;

import java.io.IOException;
import java.util.List;
import org.cityedms.registration.DocumentFile;

/**
 * Moving journals in, for administrators of the registry; rights are checked here.
 *
 * <p>A journal is uploaded, its columns are confirmed, it is checked without writing anything, and
 * then imported. What was stopped goes on where it was.
 */
public interface JournalImports {
    int MAXIMUM_PAGE = 500;

    /** Newest first, at most 100. */
    List<JournalImport> list();

    JournalImport get(String id);

    /** Stores the file and guesses its columns. */
    JournalImport create(String register, DocumentFile file) throws IOException;

    /** Confirms the columns; what was found by an earlier check is forgotten. */
    JournalImport map(String id, ColumnMappingDraft mapping);

    /** Begins to read the whole file and write a report; returns at once. */
    JournalImport check(String id);

    /** Begins to write the lines, or goes on where it was stopped; returns at once. */
    JournalImport run(String id);

    /** Takes back an upload that has written nothing. */
    void delete(String id);

    /**
     * What a person should know of it, row by row.
     *
     * @param after identity of the last problem of the page before, 0 for the first page
     */
    ProblemPage problems(String id, long after, int limit);

    /** A page of problems; {@code next} is 0 on the last one. */
    record ProblemPage(List<RowProblem> problems, long next) {}
}
