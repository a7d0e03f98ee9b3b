package org.cityedms.attachment;

import java.util.List;
import org.cityedms.registration.DocumentId;

/** Files that belong to documents, as far as the reader may open the document. */
public interface Attachments {
    List<Attachment> of(DocumentId document);
}
