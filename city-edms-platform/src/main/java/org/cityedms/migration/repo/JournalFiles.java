package org.cityedms.migration.repo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.MigrationProblems;

/** Journals in the repository's content store, read by what their first bytes say they are. */
public final class JournalFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final ContentService contentService;

    /**
     * Files of the content store.
     *
     * @param contentService the raw one
     */
    public JournalFiles(ContentService contentService) {
        this.contentService = contentService;
    }

    JournalFile of(String node) throws IOException {
        return of(() -> open(node));
    }

    static JournalFile of(StoredJournal stored) throws IOException {
        byte[] start;
        try (InputStream bytes = stored.open()) {
            start = bytes.readNBytes(4);
        }
        if (start.length == 0) {
            throw MigrationProblems.empty().exception();
        }
        if (Arrays.equals(start, OLE)) {
            throw MigrationProblems.olderExcel().exception();
        }
        return Arrays.equals(start, ZIP) ? new XlsxJournalFile(stored) : new CsvJournalFile(stored);
    }

    private InputStream open(String node) throws IOException {
        ContentReader reader =
                contentService.getReader(
                        new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, node),
                        ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw new IOException("The journal is not there any more: " + node);
        }
        return reader.getContentInputStream();
    }
}
