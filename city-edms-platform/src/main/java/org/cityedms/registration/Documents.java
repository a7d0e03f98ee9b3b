package org.cityedms.registration;

/** Reads documents as far as the reader's rights go. */
public interface Documents {
    Document get(DocumentId id);
}
