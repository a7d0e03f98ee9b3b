package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.AppealProblems;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.RecordContext;
import org.cityedms.appeal.RecordDraft;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CardDraft;
import org.cityedms.registration.CardForm;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegisterWays;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;

/** Registers documents with their records: both are checked first, and all faults told at once. */
public final class CaseRegistration {
    private final RegistrationService registration;
    private final RegistrationRights rights;
    private final Registers registers;
    private final CardLayouts layouts;
    private final RegisterWays ways;
    private final Classifier classifier;
    private final CaseWriter writer;
    private final TransactionService transactionService;

    /**
     * @param registration the public service
     */
    public CaseRegistration(
            RegistrationService registration,
            RegistrationRights rights,
            Registers registers,
            CardLayouts layouts,
            RegisterWays ways,
            Classifier classifier,
            CaseWriter writer,
            TransactionService transactionService) {
        this.registration = registration;
        this.rights = rights;
        this.registers = registers;
        this.layouts = layouts;
        this.ways = ways;
        this.classifier = classifier;
        this.writer = writer;
        this.transactionService = transactionService;
    }

    Receipt register(NewDocument document, RecordDraft draft) {
        return register(document, draft, RegistrationFollower.NONE);
    }

    /**
     * As {@link #register(NewDocument, RecordDraft)}, with what else is stored in the same
     * transaction.
     */
    Receipt register(NewDocument document, RecordDraft draft, RegistrationFollower also) {
        Checked checked = check(document.register(), document.card(), draft);
        return registration.register(
                document.withCard(checked.card()),
                (stored, register, card) -> {
                    follower(checked.record()).stored(stored, register, card);
                    also.stored(stored, register, card);
                });
    }

    void registerExisting(ExistingDocument document, RecordDraft draft, RegistrationFollower also) {
        Checked checked = check(document.register(), document.card(), draft);
        registration.registerExisting(
                document.withCard(checked.card()),
                (stored, into, written) -> {
                    follower(checked.record()).stored(stored, into, written);
                    also.stored(stored, into, written);
                });
    }

    private RegistrationFollower follower(CaseRecord record) {
        return (document, register, card) ->
                writer.record(
                        document,
                        register.kind(),
                        record,
                        card.receivedOn().orElseGet(writer::today),
                        CaseActKind.RECORDED);
    }

    private Checked check(String registerCode, CardDraft card, RecordDraft draft) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register register = registers.require(registerCode);
                            if (!draft.fits(register.settings().kind())) {
                                throw AppealProblems.otherRegister(register.settings().kind())
                                        .exception();
                            }
                            return check(register.settings(), card, draft);
                        },
                        true);
    }

    private Checked check(RegisterSettings register, CardDraft card, RecordDraft draft) {
        LocalDate today = writer.today();
        DeliveryWays known = ways.of(register);
        List<FieldError> errors = new ArrayList<>();
        CaseRecord record = null;
        try {
            record =
                    draft.validated(
                            new RecordContext(
                                    classifier, RecordDraft.electronic(card, known), today));
        } catch (ProblemException e) {
            e.problem()
                    .errors()
                    .forEach(
                            error ->
                                    errors.add(
                                            new FieldError(
                                                    "record." + error.field(),
                                                    error.code(),
                                                    error.arguments())));
        }
        CardDraft named = named(card, record == null ? "?" : record.correspondent());
        try {
            named.validated(register, new CardForm(layouts.of(register), known), today);
        } catch (ProblemException e) {
            errors.addAll(e.problem().errors());
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        return new Checked(named, record);
    }

    /** The correspondent is written from the record, whatever was typed beside it. */
    private static CardDraft named(CardDraft card, String correspondent) {
        return new CardDraft(
                card.documentKind(),
                card.summary(),
                correspondent,
                card.correspondentNumber(),
                card.correspondentDate(),
                card.receivedOn(),
                card.deliveryMethod(),
                card.sheets(),
                card.annexes(),
                card.annexSheets(),
                card.confidentiality(),
                card.language(),
                card.caseIndex(),
                card.correspondentId(),
                card.additional());
    }

    private record Checked(CardDraft card, CaseRecord record) {}
}
