package org.cityedms.journal;

import java.io.IOException;
import java.io.OutputStream;

/** Writes journals to print, to keep and to reckon with (друкований журнал реєстрації). */
public interface PrintedJournal {
    /** Says whether and what would be written, before anything is. */
    JournalHeader header(JournalRequest request);

    /**
     * Writes the journal; heap does not grow with its length. Of one that names authors of appeals
     * it is written down that they were seen; what was written before that failed is not to be
     * shown.
     */
    void write(JournalRequest request, JournalFormat format, OutputStream out) throws IOException;
}
