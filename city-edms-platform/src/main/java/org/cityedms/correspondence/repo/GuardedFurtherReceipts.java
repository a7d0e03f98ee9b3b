package org.cityedms.correspondence.repo;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.FurtherReceipt;
import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;

/** Further receipts for people: who may open the document sees them, registrars record them. */
public final class GuardedFurtherReceipts implements FurtherReceipts {
    private final FurtherReceipts raw;
    private final Documents documents;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedFurtherReceipts(
            FurtherReceipts raw,
            Documents documents,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.raw = raw;
        this.documents = documents;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<FurtherReceipt> of(DocumentId document) {
        documents.get(document);
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.of(document), true);
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft) {
        rights.requireRegister();
        documents.get(document);
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.add(document, draft));
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentFile copy) {
        rights.requireRegister();
        documents.get(document);
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.add(document, draft, copy));
    }

    @Override
    public FurtherReceipt add(DocumentId document, ReceiptDraft draft, DocumentId file) {
        rights.requireRegister();
        boolean open = !documents.get(document).personal();
        // A copy of its bytes would be as open as the letter is.
        if (documents.get(file).personal() && open) {
            throw CorrespondenceProblems.receiptPersonal().exception();
        }
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.add(document, draft, file));
    }
}
