package org.cityedms.dispatch.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.AddresseeDraft;
import org.cityedms.dispatch.BatchQuery;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.DispatchProblems;
import org.cityedms.dispatch.DispatchQuery;
import org.cityedms.dispatch.DispatchRules;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.MarkDraft;
import org.cityedms.dispatch.SendDraft;
import org.cityedms.organization.People;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;

/** Dispatch for people: rights, then a transaction, then the tables. */
public final class GuardedDispatches implements Dispatches {
    private final JdbcDispatches dispatches;
    private final JdbcDispatchBatches batches;
    private final DeliveryDirectory ways;
    private final Documents documents;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedDispatches(
            JdbcDispatches dispatches,
            JdbcDispatchBatches batches,
            DeliveryDirectory ways,
            Documents documents,
            RegistrationRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.dispatches = dispatches;
        this.batches = batches;
        this.ways = ways;
        this.documents = documents;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public List<Dispatch> of(DocumentId document) {
        rights.requireRead();
        documents.get(document);
        return reading(() -> dispatches.of(document));
    }

    @Override
    public List<FieldError> plan(DocumentId id, List<AddresseeDraft> drafts) {
        rights.requireRegister();
        Document document = documents.get(id);
        if (!document.kind().filter(kind -> kind == DocumentKind.OUTGOING).isPresent()) {
            throw DispatchProblems.notOutgoing().exception();
        }
        return writing(
                () -> {
                    dispatches.lock(id);
                    List<Addressee> addressees =
                            AddresseeDraft.validated(
                                    drafts, ways.now(), dispatches.plannedWays(id));
                    dispatches.forgetPlanned(id);
                    addressees.forEach(addressee -> dispatches.plan(id, addressee));
                    return DispatchRules.warnings(addressees);
                });
    }

    @Override
    public List<Dispatch> list(DispatchQuery query) {
        rights.requireRead();
        return asFarAsReadable(
                reading(
                        () -> {
                            query.method().ifPresent(this::requireKnown);
                            return dispatches.list(query);
                        }));
    }

    private void requireKnown(DeliveryMethod method) {
        if (ways.now().find(method).isEmpty()) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("method", "unknown-way")))
                    .exception();
        }
    }

    @Override
    public DispatchBatch send(SendDraft draft) {
        rights.requireRegister();
        LocalDate day = draft.validatedDay(OfficeTime.dayOf(clock.instant()));
        return writing(
                () -> {
                    List<Dispatch> letters = dispatches.locked(draft.dispatches());
                    Set<Long> institutions = new HashSet<>();
                    letters.forEach(letter -> institutions.add(institutionOf(letter)));
                    if (letters.stream()
                                    .map(one -> one.addressee().way().method())
                                    .distinct()
                                    .count()
                            > 1) {
                        throw DispatchProblems.severalWays().exception();
                    }
                    if (institutions.size() > 1) {
                        throw DispatchProblems.severalInstitutions().exception();
                    }
                    String user = people.current();
                    long batch =
                            batches.create(
                                    institutions.iterator().next(),
                                    day,
                                    user,
                                    people.displayName(user));
                    // In the order in which they were chosen: so they lie in the sender's hands.
                    for (int place = 0; place < draft.dispatches().size(); place++) {
                        dispatches.sent(draft.dispatches().get(place), batch, place + 1);
                    }
                    return batches.require(batch);
                });
    }

    private long institutionOf(Dispatch letter) {
        String name = letter.addressee().name();
        if (letter.state() != DispatchState.PLANNED) {
            throw DispatchProblems.alreadySent(name).exception();
        }
        if (!letter.addressee().saysWhere()) {
            throw DispatchProblems.withoutAddress(name).exception();
        }
        documents.get(letter.document());
        return batches.institution(letter.document())
                .orElseThrow(() -> DispatchProblems.unregistered(name).exception());
    }

    @Override
    public Dispatch mark(long id, MarkDraft draft) {
        rights.requireRegister();
        MarkDraft.Mark mark = draft.validated();
        return writing(
                () -> {
                    Dispatch letter = dispatches.locked(List.of(id)).get(0);
                    documents.get(letter.document());
                    if (letter.state() == DispatchState.PLANNED) {
                        throw DispatchProblems.notSent().exception();
                    }
                    dispatches.mark(id, mark);
                    return dispatches.require(id);
                });
    }

    @Override
    public List<DispatchBatch> batches(BatchQuery query) {
        rights.requireRead();
        return reading(() -> batches.list(query));
    }

    @Override
    public DispatchBatch batch(long id) {
        rights.requireRead();
        return reading(() -> batches.require(id));
    }

    @Override
    public List<Dispatch> lettersOf(long batch) {
        rights.requireRead();
        return asFarAsReadable(reading(() -> dispatches.ofBatch(batches.require(batch).id())));
    }

    @Override
    public List<Dispatch> lettersOf(LocalDate day) {
        rights.requireRead();
        int most = BatchQuery.MAXIMUM_LETTERS;
        List<Dispatch> letters = reading(() -> dispatches.ofDay(day, most + 1));
        if (letters.size() > most) {
            throw DispatchProblems.dayTooLarge(most).exception();
        }
        return asFarAsReadable(letters);
    }

    private List<Dispatch> asFarAsReadable(List<Dispatch> letters) {
        Map<DocumentId, Boolean> readable = new HashMap<>();
        return letters.stream()
                .map(
                        letter ->
                                readable.computeIfAbsent(letter.document(), this::mayRead)
                                        ? letter
                                        : hidden(letter))
                .toList();
    }

    /**
     * Who sends the letters must know where to; of a letter they may not open, no more than that.
     */
    private Dispatch hidden(Dispatch letter) {
        return rights.mayRegister() ? letter.withoutLetter() : letter.withoutAddressee();
    }

    private boolean mayRead(DocumentId document) {
        try {
            documents.get(document);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
