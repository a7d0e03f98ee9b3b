package org.cityedms.correspondence.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentAct;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentKind;
import org.cityedms.correspondence.CorrespondentPage;
import org.cityedms.correspondence.CorrespondentQuery;
import org.cityedms.correspondence.CorrespondentUse;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.registration.RegistrationRights;

/**
 * The directory for people. All staff see organisations; persons are personal data, for the
 * registry only. Registrars write, administrators of the registry also merge.
 */
public final class GuardedCorrespondents implements Correspondents {
    private final Correspondents raw;
    private final RegistrationRights rights;
    private final ReadableDocuments documents;
    private final TransactionService transactionService;

    public GuardedCorrespondents(
            Correspondents raw,
            RegistrationRights rights,
            ReadableDocuments documents,
            TransactionService transactionService) {
        this.raw = raw;
        this.rights = rights;
        this.documents = documents;
        this.transactionService = transactionService;
    }

    @Override
    public CorrespondentPage search(CorrespondentQuery query) {
        rights.requireRead();
        if (rights.mayRegister()) {
            return reading(() -> raw.search(query));
        }
        if (query.kind().equals(Optional.of(CorrespondentKind.PERSON))) {
            throw CorrespondenceProblems.mayNotReadPerson().exception();
        }
        return reading(() -> raw.search(query.withKind(CorrespondentKind.ORGANISATION)));
    }

    @Override
    public Correspondent get(CorrespondentId id) {
        rights.requireRead();
        Correspondent entry = reading(() -> raw.get(id));
        if (entry.details().isPerson() && !rights.mayRegister()) {
            throw CorrespondenceProblems.mayNotReadPerson().exception();
        }
        return entry;
    }

    @Override
    public List<CorrespondentAct> history(CorrespondentId id) {
        rights.requireRegister();
        return reading(() -> raw.history(id));
    }

    @Override
    public List<CorrespondentUse> uses(CorrespondentId id, Optional<Long> before, int limit) {
        get(id);
        return reading(
                () ->
                        raw.uses(id, before, limit).stream()
                                .map(
                                        use ->
                                                documents.isReadable(use.document())
                                                        ? use
                                                        : use.withoutContent())
                                .toList());
    }

    @Override
    public Correspondent create(CorrespondentDraft draft) {
        rights.requireRegister();
        return writing(() -> raw.create(draft));
    }

    @Override
    public Correspondent update(CorrespondentId id, CorrespondentDraft draft) {
        rights.requireRegister();
        return writing(() -> raw.update(id, draft));
    }

    @Override
    public Correspondent merge(CorrespondentId duplicate, CorrespondentId survivor) {
        rights.requireAdminister();
        return writing(() -> raw.merge(duplicate, survivor));
    }

    @Override
    public List<List<Correspondent>> likelyDuplicates(int limit) {
        rights.requireRegister();
        return reading(() -> raw.likelyDuplicates(limit));
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
