package org.cityedms.correspondence.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredDraft;
import org.cityedms.correspondence.UnregisteredKind;
import org.cityedms.correspondence.UnregisteredKindDraft;
import org.cityedms.correspondence.UnregisteredReceipt;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;

/**
 * What is not registered, for people: registrars write and read notes, which may name persons; the
 * list is an administrator's.
 */
public final class GuardedUnregistered implements Unregistered {
    private final Unregistered raw;
    private final Documents documents;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedUnregistered(
            Unregistered raw,
            Documents documents,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.raw = raw;
        this.documents = documents;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<UnregisteredKind> kinds() {
        rights.requireRead();
        return reading(raw::kinds);
    }

    @Override
    public UnregisteredKind saveKind(String code, UnregisteredKindDraft draft) {
        rights.requireAdminister();
        return writing(() -> raw.saveKind(code, draft));
    }

    @Override
    public UnregisteredReceipt record(UnregisteredDraft draft) {
        rights.requireRegister();
        if (draft.node() != null) {
            DocumentId.parse(draft.node()).ifPresent(documents::get);
        }
        return writing(() -> raw.record(draft));
    }

    @Override
    public void takeBack(DocumentId file) {
        rights.requireRegister();
        writing(
                () -> {
                    raw.takeBack(file);
                    return null;
                });
    }

    @Override
    public List<UnregisteredReceipt> receipts(Optional<Long> before, int limit) {
        rights.requireRegister();
        return reading(() -> raw.receipts(before, limit));
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
