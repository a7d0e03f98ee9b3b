package org.cityedms.card.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.Classifier;
import org.cityedms.appeal.PersonalData;
import org.cityedms.attachment.Attachments;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewedData;
import org.cityedms.card.CardFormat;
import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.card.CardLayoutState;
import org.cityedms.card.StandardLayouts;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.deadline.Deadlines;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.intake.Labels;
import org.cityedms.journal.JournalReader;
import org.cityedms.journal.LineHistory;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.ShippedWays;
import org.cityedms.resolution.Resolutions;
import org.junit.Before;
import org.junit.Test;

/** Whose personal data is taken away on paper. */
public class GuardedCardPrintingTest {
    private static final DocumentId ID = DocumentId.create();

    private final Documents documents = mock(Documents.class);
    private final CardLayoutAdministration layouts = mock(CardLayoutAdministration.class);
    private final Appeals appeals = mock(Appeals.class);
    private final JournalReader journal = mock(JournalReader.class);
    private final Labels labels = mock(Labels.class);
    private final PersonalDataViews views = mock(PersonalDataViews.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final GuardedCardPrinting printing =
            new GuardedCardPrinting(
                    documents,
                    layouts,
                    new GuardedCardPrinting.Parts(
                            mock(Attachments.class),
                            mock(DocumentLinks.class),
                            mock(Deadlines.class),
                            mock(Resolutions.class),
                            mock(Dispatches.class),
                            appeals,
                            mock(Classifier.class),
                            journal,
                            labels,
                            () -> ShippedWays.ALL),
                    views,
                    transactions);

    @Before
    public void registered() throws Throwable {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any()))
                .thenAnswer(
                        call -> ((RetryingTransactionCallback<?>) call.getArgument(0)).execute());
        when(layouts.ofRegister(any(), any()))
                .thenReturn(
                        new CardLayoutState(
                                DocumentKind.INCOMING,
                                StandardLayouts.of(DocumentKind.INCOMING),
                                CardLayoutState.Origin.SHIPPED,
                                Optional.empty()));
        when(journal.line(any(DocumentId.class))).thenReturn(mock(LineHistory.class));
        when(labels.one(any(), any())).thenReturn(new byte[0]);
        when(appeals.isRecorded(ID)).thenReturn(true);
        when(appeals.personalData(eq(ID), any())).thenReturn(new PersonalData(List.of()));
    }

    /** A copy of an appeal is marked; registered as a deputy's appeal it has a record as well. */
    @Test
    public void print_markedDocumentOfAnotherKindWithARecord_isWrittenDown() {
        when(documents.get(ID)).thenReturn(document(DocumentKind.DEPUTY_APPEAL));
        printing.print(ID, "http://localhost", CardFormat.A4);
        verify(views).record(any(), eq(ViewedData.LETTER), any());
    }

    @Test
    public void print_appealWithItsRecord_isWrittenDownOnceByThoseWhoShowIt() {
        when(documents.get(ID)).thenReturn(document(DocumentKind.APPEAL));
        printing.print(ID, "http://localhost", CardFormat.A4);
        verify(appeals).personalData(eq(ID), any());
        verify(views, never()).record(any(), any(), any());
    }

    private static Document document(DocumentKind kind) {
        return new Document(
                ID,
                Optional.of(kind),
                "лист.pdf",
                Optional.of(mock(Card.class)),
                Optional.empty(),
                Optional.of(
                        new Registration(
                                new RegisterCode("in"),
                                "Вхідні",
                                7,
                                "7",
                                Instant.EPOCH,
                                "r",
                                "Реєстратор")),
                Optional.empty(),
                true);
    }
}
