package org.cityedms.deadline.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.Fields;
import org.cityedms.registration.RegistrationRights;

/** The public service: rights, then a transaction, then the raw service. */
public final class GuardedDeadlines implements Deadlines {
    private static final int MAXIMUM_REASON = 500;

    private final Deadlines raw;
    private final Documents documents;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    /**
     * @param documents refuses who may not read the document
     */
    public GuardedDeadlines(
            Deadlines raw,
            Documents documents,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.raw = raw;
        this.documents = documents;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public DocumentDeadline set(DocumentId document, String preset, DeadlineStart start) {
        rights.requireRegister();
        documents.get(document);
        return inTransaction(() -> raw.set(document, preset, start));
    }

    @Override
    public Optional<DocumentDeadline> of(DocumentId document) {
        rights.requireRead();
        documents.get(document);
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.of(document), true);
    }

    @Override
    public DocumentDeadline extend(DocumentId document, String reason) {
        rights.requireRegister();
        documents.get(document);
        Fields fields = new Fields();
        Optional<String> why = fields.requiredText("reason", reason, MAXIMUM_REASON);
        fields.throwIfAny("invalid-input");
        return inTransaction(() -> raw.extend(document, why.orElseThrow()));
    }

    @Override
    public DocumentDeadline finish(DocumentId document, LocalDate day) {
        rights.requireRegister();
        documents.get(document);
        return inTransaction(() -> raw.finish(document, day));
    }

    /** Lines of documents that the reader may not open are left out; the page may be short. */
    @Override
    public DuePage due(DueQuery query) {
        rights.requireRead();
        DuePage page =
                transactionService
                        .getRetryingTransactionHelper()
                        .doInTransaction(() -> raw.due(query), true);
        List<DuePage.Line> readable =
                page.lines().stream().filter(line -> mayRead(line.document())).toList();
        return new DuePage(readable, page.next());
    }

    private boolean mayRead(DocumentId document) {
        try {
            documents.get(document);
            return true;
        } catch (ProblemException notTheirs) {
            return false;
        }
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
