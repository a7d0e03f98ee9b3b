package org.cityedms.card.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.Classifier;
import org.cityedms.attachment.Attachments;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.card.CardFormat;
import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.card.CardPrinting;
import org.cityedms.card.PrintedCard;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.deadline.Deadlines;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.intake.Labels;
import org.cityedms.journal.JournalReader;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.FileName;
import org.cityedms.registration.Registration;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.resolution.Resolutions;

/**
 * Prints what the reader may see: every part comes from the service that guards it. That somebody
 * takes an author's name away on paper is written into the audit of personal data.
 */
public final class GuardedCardPrinting implements CardPrinting {
    private static final String PURPOSE = "друк картки";

    private final Documents documents;
    private final CardLayoutAdministration layouts;
    private final Parts parts;
    private final PersonalDataViews views;
    private final TransactionService transactionService;

    /** Where the parts of a card come from; all guarded, but what ways there are. */
    public record Parts(
            Attachments attachments,
            DocumentLinks links,
            Deadlines deadlines,
            Resolutions resolutions,
            Dispatches dispatches,
            Appeals appeals,
            Classifier classifier,
            JournalReader journal,
            Labels labels,
            DeliveryDirectory ways) {}

    /**
     * @param documents the guarded ones
     * @param layouts the guarded ones
     */
    public GuardedCardPrinting(
            Documents documents,
            CardLayoutAdministration layouts,
            Parts parts,
            PersonalDataViews views,
            TransactionService transactionService) {
        this.documents = documents;
        this.layouts = layouts;
        this.parts = parts;
        this.views = views;
        this.transactionService = transactionService;
    }

    @Override
    public PrintedCard print(DocumentId id, String address, CardFormat format) {
        Document document = documents.get(id);
        Registration registration =
                document.registration()
                        .orElseThrow(() -> RegistrationProblems.notRegistered().exception());
        DocumentKind kind =
                document.kind().orElseThrow(() -> RegistrationProblems.notRegistered().exception());
        CardSheet sheet = sheet(document, kind, registration);
        CardPdf pdf = new CardPdf(sheet, parts.labels().one(address, id));
        boolean toldOf = kind.personal() && sheet.record().isPresent();
        if (document.personal() && !toldOf) {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                views.record(
                                        ViewSubject.document(id, registration.number()),
                                        seen(kind),
                                        PURPOSE);
                                return null;
                            });
        }
        return new Printed(pdf, registration.number(), format);
    }

    private CardSheet sheet(Document document, DocumentKind kind, Registration registration) {
        DocumentId id = document.id();
        return new CardSheet(
                kind,
                document.card().orElseThrow(() -> RegistrationProblems.notRegistered().exception()),
                registration,
                document.voiding(),
                document.file().map(Document.StoredFile::name),
                layouts.ofRegister(
                                registration.register().value(),
                                Optional.of(registration.registeredAt()))
                        .layout(),
                parts.ways().now(),
                parts.attachments().of(id),
                parts.links().of(id).stream()
                        .filter(link -> link.link().removal().isEmpty())
                        .toList(),
                parts.deadlines().of(id),
                new ExecutionOnCard(parts.resolutions().execution(id), parts.dispatches().of(id)),
                record(id, kind),
                parts.journal().line(id).acts());
    }

    /** That its authors are seen is written down by the feature that shows them. */
    private Optional<CaseOnCard> record(DocumentId id, DocumentKind kind) {
        if (!parts.appeals().isRecorded(id)) {
            return Optional.empty();
        }
        List<Author> authors =
                kind.personal() ? parts.appeals().personalData(id, PURPOSE).authors() : List.of();
        return Optional.of(new CaseOnCard(parts.appeals().file(id), authors, parts.classifier()));
    }

    private static ViewedData seen(DocumentKind kind) {
        return switch (kind) {
            case APPEAL -> ViewedData.AUTHORS;
            case INFORMATION_REQUEST -> ViewedData.REQUESTER;
            default -> ViewedData.LETTER;
        };
    }

    private record Printed(CardPdf pdf, String number, CardFormat format) implements PrintedCard {
        @Override
        public String name() {
            return FileName.numbered("РМК " + number, ".pdf").replace(" .pdf", ".pdf");
        }

        @Override
        public void write(OutputStream out) throws IOException {
            pdf.write(format, out);
        }
    }
}
