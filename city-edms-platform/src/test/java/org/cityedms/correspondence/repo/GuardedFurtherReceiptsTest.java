package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.FurtherReceipts;
import org.cityedms.correspondence.ReceiptDraft;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;
import org.junit.Before;
import org.junit.Test;

public class GuardedFurtherReceiptsTest {
    private static final ReceiptDraft DRAFT =
            new ReceiptDraft("post", null, null, null, null, null);

    private final DocumentId letter = DocumentId.create();
    private final DocumentId file = DocumentId.create();
    private final FurtherReceipts raw = mock(FurtherReceipts.class);
    private final Documents documents = mock(Documents.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final GuardedFurtherReceipts guarded =
            new GuardedFurtherReceipts(
                    raw, documents, mock(RegistrationRights.class), transactions);

    @Before
    public void transactionsRunTheirWork() {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any()))
                .thenAnswer(
                        call -> ((RetryingTransactionCallback<?>) call.getArgument(0)).execute());
        when(documents.get(file)).thenReturn(document(file, true));
    }

    /** Its copy would be open to all who read the letter, and nobody's view written down. */
    @Test
    public void add_fileThatTellsOfAPerson_isRefusedForALetterThatDoesNot() {
        when(documents.get(letter)).thenReturn(document(letter, false));
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> guarded.add(letter, DRAFT, file));
        assertThat(refused.problem().code()).isEqualTo("receipt-personal");
        verifyNoInteractions(raw);
    }

    @Test
    public void add_fileThatTellsOfAPerson_isTakenByAnAppeal() {
        when(documents.get(letter)).thenReturn(document(letter, true));
        guarded.add(letter, DRAFT, file);
        verify(raw).add(letter, DRAFT, file);
    }

    private static Document document(DocumentId id, boolean personal) {
        return new Document(
                id,
                Optional.of(DocumentKind.INCOMING),
                "лист.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                personal);
    }
}
