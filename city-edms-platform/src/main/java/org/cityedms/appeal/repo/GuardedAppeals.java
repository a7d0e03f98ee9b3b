package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.AppealProblems;
import org.cityedms.appeal.AppealRights;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActDraft;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseFile;
import org.cityedms.appeal.CaseLetters;
import org.cityedms.appeal.CaseLimit;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.LawfulDays;
import org.cityedms.appeal.Letter;
import org.cityedms.appeal.LetterTo;
import org.cityedms.appeal.NewCaseAct;
import org.cityedms.appeal.PersonalData;
import org.cityedms.appeal.QuestionState;
import org.cityedms.appeal.RecordContext;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.appeal.ReopeningDraft;
import org.cityedms.appeal.SimilarAppeals;
import org.cityedms.appeal.SimilarDraft;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationFollower;

/** Appeals for people: rights, then a transaction, then the tables. */
public final class GuardedAppeals implements Appeals {
    private final CaseRegistration registration;
    private final CaseRecords records;
    private final CaseWriter writer;
    private final JdbcCaseActs acts;
    private final QuestionAnswers answers;
    private final SimilarSearch similar;
    private final LawfulDays days;
    private final Classifier classifier;
    private final DeliveryDirectory ways;
    private final PersonalDataViews views;
    private final Documents documents;
    private final AppealRights rights;
    private final TransactionService transactionService;

    /**
     * @param documents the guarded ones: whoever may not read a document learns nothing of it
     */
    public GuardedAppeals(
            CaseRegistration registration,
            CaseRecords records,
            CaseWriter writer,
            JdbcCaseActs acts,
            QuestionAnswers answers,
            SimilarSearch similar,
            LawfulDays days,
            Classifier classifier,
            DeliveryDirectory ways,
            PersonalDataViews views,
            Documents documents,
            AppealRights rights,
            TransactionService transactionService) {
        this.registration = registration;
        this.records = records;
        this.writer = writer;
        this.acts = acts;
        this.answers = answers;
        this.similar = similar;
        this.days = days;
        this.classifier = classifier;
        this.ways = ways;
        this.views = views;
        this.documents = documents;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public Receipt register(NewDocument document, RecordDraft record, RegistrationFollower also) {
        return registration.register(document, record, also);
    }

    @Override
    public void registerExisting(
            ExistingDocument document, RecordDraft record, RegistrationFollower also) {
        registration.registerExisting(document, record, also);
    }

    @Override
    public boolean isRecorded(DocumentId id) {
        Document document = documents.get(id);
        return document.kind()
                .map(kind -> read(() -> records.withoutPersonalData(id, kind).isPresent()))
                .orElse(false);
    }

    @Override
    public CaseFile file(DocumentId id) {
        Document document = documents.get(id);
        return read(
                () -> {
                    CaseRecord record =
                            records.withoutPersonalData(id, kind(document))
                                    .orElseThrow(() -> noRecord(id));
                    List<QuestionState> questions =
                            record instanceof Appeal ? records.questions(id) : List.of();
                    return new CaseFile(
                            id,
                            record,
                            questions,
                            answers.numbers(questions),
                            acts.of(id),
                            limits(record, received(document)));
                });
    }

    @Override
    public PersonalData personalData(DocumentId id, String purpose) {
        Document document = documents.get(id);
        return write(
                () -> {
                    CaseRecord record = required(document);
                    views.record(subject(document), seen(record), purpose);
                    return new PersonalData(authors(record));
                });
    }

    @Override
    public void correct(DocumentId id, RecordDraft draft) {
        rights.requireProcess();
        Document document = documents.get(id);
        DocumentKind kind = kind(document);
        if (!draft.fits(kind)) {
            throw AppealProblems.otherRegister(kind).exception();
        }
        write(
                () -> {
                    boolean electronic =
                            document.card()
                                    .flatMap(Card::deliveryMethod)
                                    .map(ways.now()::of)
                                    .filter(DeliveryWay::paperless)
                                    .isPresent();
                    CaseRecord record =
                            draft.validated(
                                    new RecordContext(classifier, electronic, writer.today()));
                    CaseActKind act =
                            records.find(id, kind).isPresent()
                                    ? CaseActKind.CORRECTED
                                    : CaseActKind.RECORDED;
                    writer.record(id, kind, record, received(document), act);
                    return null;
                });
    }

    @Override
    public CaseAct act(DocumentId id, CaseActDraft draft) {
        rights.requireProcess();
        Document document = documents.get(id);
        return write(
                () -> {
                    CaseRecord record = required(document);
                    return writer.act(
                            document,
                            record,
                            draft.validated(
                                    record,
                                    classifier,
                                    draft.kind()
                                            .flatMap(
                                                    kind ->
                                                            days.due(
                                                                    kind,
                                                                    record,
                                                                    received(document))),
                                    writer.today()));
                });
    }

    @Override
    public void answer(DocumentId id, long question, AnswerDraft draft) {
        rights.requireProcess();
        Document appeal = documents.get(id);
        write(
                () -> {
                    answers.answer(appeal, question, draft.validated(classifier, writer.today()));
                    return null;
                });
    }

    @Override
    public void reopen(DocumentId id, long question, ReopeningDraft draft) {
        rights.requireProcess();
        String reason = draft.validated();
        documents.get(id);
        write(
                () -> {
                    String text = answers.reopen(id, question, reason);
                    acts.append(id, NewCaseAct.reopened(writer.today(), text, reason));
                    return null;
                });
    }

    @Override
    public SimilarAppeals similar(SimilarDraft draft) {
        rights.requireProcess();
        return read(() -> similar.find(draft));
    }

    @Override
    public Letter letter(DocumentId id, long act, LetterTo to) {
        rights.requireProcess();
        Document document = documents.get(id);
        return write(
                () -> {
                    CaseAct done =
                            acts.find(id, act)
                                    .orElseThrow(
                                            () ->
                                                    AppealProblems.actNotFound(Long.toString(act))
                                                            .exception());
                    Letter letter = new CaseLetters(document, required(document), done).to(to);
                    views.record(subject(document), ViewedData.LETTER, letter.heading());
                    return letter;
                });
    }

    private List<CaseLimit> limits(CaseRecord record, LocalDate received) {
        Stream<CaseActKind> kinds =
                record instanceof Appeal
                        ? Stream.of(CaseActKind.FORWARDED, CaseActKind.RETURNED)
                        : record instanceof InformationRequest
                                ? Stream.of(CaseActKind.FORWARDED, CaseActKind.REFUSED)
                                : Stream.empty();
        return kinds.flatMap(
                        kind ->
                                days.due(kind, record, received).stream()
                                        .map(due -> new CaseLimit(kind, due)))
                .toList();
    }

    private CaseRecord required(Document document) {
        return records.find(document.id(), kind(document))
                .orElseThrow(() -> noRecord(document.id()));
    }

    private static RuntimeException noRecord(DocumentId id) {
        return AppealProblems.noRecord(id.value()).exception();
    }

    private static DocumentKind kind(Document document) {
        return document.kind().orElseThrow(() -> noRecord(document.id()));
    }

    private static List<Author> authors(CaseRecord record) {
        if (record instanceof Appeal appeal) {
            return appeal.authors();
        }
        return record instanceof InformationRequest request
                ? List.of(request.requester())
                : List.of();
    }

    private static ViewedData seen(CaseRecord record) {
        return record instanceof InformationRequest ? ViewedData.REQUESTER : ViewedData.AUTHORS;
    }

    private static ViewSubject subject(Document document) {
        return ViewSubject.document(
                document.id(),
                document.registration().map(found -> found.number()).orElse(document.name()));
    }

    /**
     * День надходження; of one that came before the card asked for it, the day it was registered.
     */
    private LocalDate received(Document document) {
        return document.card()
                .flatMap(Card::receivedOn)
                .or(
                        () ->
                                document.registration()
                                        .map(found -> OfficeTime.dayOf(found.registeredAt())))
                .orElseGet(writer::today);
    }

    private <R> R read(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R write(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
