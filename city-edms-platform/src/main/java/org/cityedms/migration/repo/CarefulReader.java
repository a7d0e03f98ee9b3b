package org.cityedms.migration.repo;

import org.cityedms.migration.JournalFile.RowReader;
import org.cityedms.migration.SourceRow;

/**
 * Keeps what fails while a row is dealt with apart from what is wrong with the file: parsers take
 * whatever comes through them for their own.
 */
final class CarefulReader implements RowReader {
    private final RowReader reader;
    private RuntimeException failure;

    CarefulReader(RowReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean row(SourceRow row) {
        try {
            return reader.row(row);
        } catch (RuntimeException e) {
            failure = e;
            return false;
        }
    }

    /** To be called when the file is read. */
    void throwIfFailed() {
        if (failure != null) {
            throw failure;
        }
    }
}
