package org.cityedms.appeal.repo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.AppealProblems;
import org.cityedms.appeal.AppealRights;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.Reception;
import org.cityedms.appeal.ReceptionDraft;
import org.cityedms.appeal.ReceptionQuery;
import org.cityedms.appeal.Receptions;
import org.cityedms.appeal.StoredReception;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.organization.People;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Receipt;

/** Receptions for people: rights, then a transaction, then the table. */
public final class GuardedReceptions implements Receptions {
    private final JdbcReceptions receptions;
    private final CaseRegistration registration;
    private final Classifier classifier;
    private final PersonalDataViews views;
    private final AppealRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedReceptions(
            JdbcReceptions receptions,
            CaseRegistration registration,
            Classifier classifier,
            PersonalDataViews views,
            AppealRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.receptions = receptions;
        this.registration = registration;
        this.classifier = classifier;
        this.views = views;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public StoredReception create(ReceptionDraft draft) {
        rights.requireProcess();
        return inTransaction(
                () -> {
                    long id = receptions.insert(validated(draft), people.current());
                    return required(id);
                });
    }

    @Override
    public StoredReception correct(long id, ReceptionDraft draft) {
        rights.requireProcess();
        return inTransaction(
                () -> {
                    if (required(id).document().isPresent()) {
                        throw AppealProblems.receptionRegistered().exception();
                    }
                    receptions.update(id, validated(draft));
                    return required(id);
                });
    }

    @Override
    public List<StoredReception> list(ReceptionQuery query) {
        rights.requireProcess();
        return inTransaction(() -> receptions.list(query)).stream()
                .map(
                        found ->
                                new StoredReception(
                                        found.id(), found.reception().brief(), found.document()))
                .toList();
    }

    @Override
    public StoredReception get(long id, String purpose) {
        rights.requireProcess();
        return inTransaction(
                () -> {
                    StoredReception found = required(id);
                    views.record(
                            ViewSubject.reception(id, found.label()), ViewedData.VISITOR, purpose);
                    return found;
                });
    }

    @Override
    public Printed print(long id) {
        StoredReception found = get(id, "Друк картки");
        return out -> ReceptionPdf.write(found, classifier, out);
    }

    @Override
    public Receipt register(long id, ReceptionAppealDraft draft) {
        rights.requireProcess();
        StoredReception found = inTransaction(() -> required(id));
        if (found.document().isPresent()) {
            throw AppealProblems.receptionRegistered().exception();
        }
        return registration.register(
                new NewDocument(
                        draft.register(),
                        card(found.reception(), draft.card()),
                        Optional.empty(),
                        Optional.empty()),
                found.reception().appeal(draft.kind(), draft.signed()),
                (document, register, card) -> {
                    if (!receptions.registered(id, document)) {
                        throw AppealProblems.receptionRegistered().exception();
                    }
                });
    }

    private static CardDraft card(Reception reception, CardDraft card) {
        return new CardDraft(
                card == null ? null : card.documentKind(),
                card == null ? null : card.summary(),
                null,
                null,
                null,
                reception.receivedOn().toString(),
                "in-person",
                card == null ? null : card.sheets(),
                card == null ? null : card.annexes(),
                card == null ? null : card.annexSheets(),
                null,
                null,
                card == null ? null : card.caseIndex());
    }

    private Reception validated(ReceptionDraft draft) {
        return draft.validated(classifier, OfficeTime.dayOf(clock.instant()));
    }

    private StoredReception required(long id) {
        return receptions
                .find(id)
                .orElseThrow(() -> AppealProblems.receptionNotFound(Long.toString(id)).exception());
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
