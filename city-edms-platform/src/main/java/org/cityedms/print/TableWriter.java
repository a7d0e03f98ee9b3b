package org.cityedms.print;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A document of tables, written row by row. Cells are texts, whole or decimal numbers, days, or
 * {@code null} for nothing.
 */
public interface TableWriter extends Closeable {
    /**
     * Begins a table.
     *
     * @param title above it; may be empty
     */
    void table(String title, List<TableColumn> columns) throws IOException;

    void row(List<?> cells) throws IOException;

    /** A row that sums up others. */
    void total(List<?> cells) throws IOException;

    /** A line of text below a table. */
    void note(String text) throws IOException;

    /** Writes everything not written yet. */
    void finish() throws IOException;
}
