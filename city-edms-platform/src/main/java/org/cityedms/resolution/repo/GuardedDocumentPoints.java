package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.DocumentStepDraft;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.PointsDraft;

/** The service for people: input checked, then one transaction. */
public final class GuardedDocumentPoints implements DocumentPoints {
    private final PointsWork points;
    private final DocumentControl control;
    private final ExecutionViews views;
    private final KeyedWork keyed;
    private final RegistrationRights rights;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedDocumentPoints(
            PointsWork points,
            DocumentControl control,
            ExecutionViews views,
            KeyedWork keyed,
            RegistrationRights rights,
            TransactionService transactionService,
            Clock clock) {
        this.points = points;
        this.control = control;
        this.views = views;
        this.keyed = keyed;
        this.rights = rights;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public Execution enter(DocumentId document, PointsDraft draft, Optional<RequestKey> key) {
        rights.requireRead();
        PointsDraft.Checked checked = draft.validated(OfficeTime.dayOf(clock.instant()));
        return written(document, key, "points:", () -> points.enter(document, checked));
    }

    @Override
    public Execution removeControl(
            DocumentId document, DocumentStepDraft step, Optional<RequestKey> key) {
        rights.requireRead();
        DocumentStepDraft.Checked checked = step.validated();
        return written(document, key, "control:", () -> control.remove(document, checked));
    }

    private Execution written(
            DocumentId document, Optional<RequestKey> key, String what, LongSupplier work) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            keyed.once(key, what + document.value(), work);
                            return views.execution(document);
                        });
    }
}
