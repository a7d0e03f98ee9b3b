package org.cityedms.attachment;

import java.util.List;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;

/** Puts files to documents, in the caller's transaction; asks for no rights. */
public interface AttachmentStore {
    /**
     * Attaches files, also to a document that is registered already. Names are cleaned, and made
     * unlike those that are there.
     *
     * @return the files in their order
     */
    List<SealedFile> attach(DocumentId document, AttachmentRole role, List<DocumentFile> files);

    /**
     * Reads every file of a document that is about to be registered and writes down what it is.
     *
     * @return all its files in their order; mostly none
     */
    List<SealedFile> seal(DocumentId document);

    /** Takes away a file that nothing names, for good; does nothing where it is no more. */
    void remove(DocumentId document, DocumentId file);
}
