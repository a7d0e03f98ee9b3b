package org.cityedms.correspondence;

import java.util.List;
import org.cityedms.registration.DocumentId;

/** By what other ways registered letters came, as far as the reader's rights go. */
public interface FurtherReceipts {
    List<FurtherReceipt> of(DocumentId document);

    FurtherReceipt add(DocumentId document, ReceiptDraft draft);
}
