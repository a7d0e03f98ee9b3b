package org.cityedms.journal;

/** Reads the journal as far as the reader's rights go. */
public interface JournalReader {
    /**
     * A line with its acts.
     *
     * @param entry identity of the line
     */
    LineHistory line(long entry);
}
