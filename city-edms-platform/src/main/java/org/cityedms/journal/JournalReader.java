package org.cityedms.journal;

import org.cityedms.registration.DocumentId;

/** Reads the journal as far as the reader's rights go. */
public interface JournalReader {
    /**
     * A line with its acts.
     *
     * @param entry identity of the line
     */
    LineHistory line(long entry);

    /** The line of a document with its acts. */
    LineHistory line(DocumentId document);
}
