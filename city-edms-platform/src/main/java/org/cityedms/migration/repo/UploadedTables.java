package org.cityedms.migration.repo;

import java.io.IOException;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.TableFiles;

/** Tables read as journals are: with limits, and never held whole. */
public final class UploadedTables implements TableFiles {
    @Override
    public JournalFile open(Source source) throws IOException {
        return JournalFiles.of(source::open);
    }
}
