package org.cityedms.attachment;

import java.util.List;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;

/**
 * Files as they lie in the repository: of a document its own first, then those that belong to it;
 * empty ones are left out. Asks for no rights.
 */
public interface StoredFiles {
    /** To be read in the caller's transaction. */
    List<DocumentFile> of(DocumentId document);

    /** SHA-256 of each as hexadecimal digits. */
    List<String> hashes(DocumentId document);
}
