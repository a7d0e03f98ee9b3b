package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;
import org.junit.Before;
import org.junit.Test;

public class GuardedDocumentLinksTest {
    private static final TargetQuery TEN = new TargetQuery("водогін", Optional.empty(), 10);

    private final DocumentLinks raw = mock(DocumentLinks.class);
    private final PermissionService permissions = mock(PermissionService.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final List<LinkEnd> lines = new ArrayList<>();
    private final GuardedDocumentLinks guarded =
            new GuardedDocumentLinks(
                    raw,
                    mock(Documents.class),
                    mock(RegistrationRights.class),
                    new ReadableDocuments(permissions),
                    transactions);

    @Before
    public void linesAreReadAsFarAsIsAsked() throws Throwable {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(
                        call -> ((RetryingTransactionCallback<?>) call.getArgument(0)).execute());
        when(raw.telling(any()))
                .thenAnswer(
                        call ->
                                lines.stream()
                                        .limit(call.<TargetQuery>getArgument(0).limit())
                                        .toList());
    }

    /** Twenty newer letters that are closed to the reader say the same. */
    @Test
    public void telling_behindLettersOfOthers_isFound() {
        lines.addAll(lines(20, AccessStatus.DENIED));
        List<LinkEnd> own = lines(3, AccessStatus.ALLOWED);
        lines.addAll(own);
        assertThat(guarded.telling(TEN)).containsExactlyElementsOf(own);
    }

    @Test
    public void telling_whereAllIsReadable_readsOnce() {
        lines.addAll(lines(20, AccessStatus.ALLOWED));
        assertThat(guarded.telling(TEN)).containsExactlyElementsOf(lines.subList(0, 10));
        verify(raw, times(1)).telling(any());
    }

    private List<LinkEnd> lines(int count, AccessStatus access) {
        return IntStream.range(0, count)
                .mapToObj(n -> DocumentId.create())
                .peek(id -> when(permissions.hasReadPermission(node(id))).thenReturn(access))
                .flatMap(id -> Stream.of(end(id)))
                .toList();
    }

    private static NodeRef node(DocumentId id) {
        return new NodeRef("workspace://SpacesStore/" + id.value());
    }

    private static LinkEnd end(DocumentId id) {
        return new LinkEnd(
                id,
                DocumentKind.INCOMING,
                "1",
                "Вхідні",
                Instant.EPOCH,
                Optional.of("Про водогін"),
                Optional.empty(),
                true);
    }
}
