package org.cityedms.registration;

/** Reads the lines of a register as far as the reader's rights go. */
public interface RegisterReader {
    EntryPage page(String register, EntryQuery query);

    /** One line, by its identity. */
    RegisterLine line(long entry);

    /** The line that a document has. */
    RegisterLine line(DocumentId document);
}
