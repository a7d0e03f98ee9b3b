package org.cityedms.correspondence;

import java.util.List;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;

/** By what other ways registered letters came, as far as the reader's rights go. */
public interface FurtherReceipts {
    List<FurtherReceipt> of(DocumentId document);

    FurtherReceipt add(DocumentId document, ReceiptDraft draft);

    /**
     * As {@link #add(DocumentId, ReceiptDraft)}, with the copy that came this way: it is kept with
     * the document, and its name and hash are the receipt's.
     */
    FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentFile copy);

    /**
     * As {@link #add(DocumentId, ReceiptDraft)}, with copies of a file of the repository and of
     * those that belong to it. A draft of the inbox is closed by it, in the same transaction; every
     * other file stays as it is and where it is.
     */
    FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentId file);
}
