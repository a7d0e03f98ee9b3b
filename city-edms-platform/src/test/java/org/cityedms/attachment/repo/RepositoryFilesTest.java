package org.cityedms.attachment.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentId;
import org.junit.Test;
import org.mockito.ArgumentMatchers;

public class RepositoryFilesTest {
    /** SHA-256 of «one» and of «two». */
    private static final String ONE =
            "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed";

    private static final String TWO =
            "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";

    private final NodeService nodeService = mock(NodeService.class);
    private final ContentService contentService = mock(ContentService.class);
    private final DocumentId document = DocumentId.create();
    private final NodeRef node = AttachmentNodes.node(document);
    private final RepositoryFiles files =
            new RepositoryFiles(nodeService, contentService, transactions());

    @Test
    public void hashes_sameContent_areReadOnce() {
        lies("store://1", "one");
        assertThat(files.hashes(document)).containsExactly(ONE);
        assertThat(files.hashes(document)).containsExactly(ONE);
        verify(contentService, times(1)).getReader(node, ContentModel.PROP_CONTENT);
    }

    @Test
    public void hashes_contentWrittenAgain_areReadAgain() {
        lies("store://1", "one");
        files.hashes(document);
        lies("store://2", "two");
        assertThat(files.hashes(document)).containsExactly(TWO);
    }

    @Test
    public void hashes_emptyFile_isNone() {
        lies("store://1", "");
        assertThat(files.hashes(document)).isEmpty();
        assertThat(files.of(document)).isEmpty();
    }

    /** In the inbox one broken file must not hide what is known of the others. */
    @Test
    public void hashes_ofWhatIsLostOrRemovedMeanwhile_areNone() {
        lies("store://1", "one");
        when(contentService.getReader(node, ContentModel.PROP_CONTENT)).thenReturn(null);
        assertThat(files.hashes(document)).isEmpty();
        ContentReader lost = mock(ContentReader.class);
        when(lost.getContentInputStream()).thenThrow(new ContentIOException("no such file"));
        when(contentService.getReader(node, ContentModel.PROP_CONTENT)).thenReturn(lost);
        assertThat(files.hashes(document)).isEmpty();
        when(contentService.getReader(node, ContentModel.PROP_CONTENT))
                .thenThrow(new InvalidNodeRefException(node));
        assertThat(files.hashes(document)).isEmpty();
    }

    /** Who asks for duplicates has read nothing: the audit of views must not say so. */
    @Test
    public void hashes_areReadByTheSystem() {
        ContentReader reader = lies("store://1", "one");
        List<String> readers = new ArrayList<>();
        when(contentService.getReader(node, ContentModel.PROP_CONTENT))
                .thenAnswer(
                        call -> {
                            readers.add(AuthenticationUtil.getRunAsUser());
                            return reader;
                        });
        files.hashes(document);
        assertThat(readers).containsExactly(AuthenticationUtil.getSystemUserName());
    }

    @Test
    public void of_file_hasItsNameAndBytes() throws Exception {
        lies("store://1", "one");
        assertThat(files.of(document)).hasSize(1);
        assertThat(files.of(document).get(0).name()).isEqualTo("лист.pdf");
        assertThat(files.of(document).get(0).open())
                .hasBinaryContent("one".getBytes(StandardCharsets.UTF_8));
    }

    private ContentReader lies(String url, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        when(nodeService.exists(node)).thenReturn(true);
        when(nodeService.getChildAssocs(any(NodeRef.class), any(), any())).thenReturn(List.of());
        when(nodeService.getProperty(node, ContentModel.PROP_NAME)).thenReturn("лист.pdf");
        when(nodeService.getProperty(node, ContentModel.PROP_CONTENT))
                .thenReturn(new ContentData(url, "application/pdf", bytes.length, "UTF-8"));
        ContentReader reader = mock(ContentReader.class);
        when(reader.getContentUrl()).thenReturn(url);
        when(reader.getContentInputStream()).thenAnswer(call -> new ByteArrayInputStream(bytes));
        when(contentService.getReader(node, ContentModel.PROP_CONTENT)).thenReturn(reader);
        return reader;
    }

    private static TransactionService transactions() {
        TransactionService service = mock(TransactionService.class);
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(service.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(
                        ArgumentMatchers.<RetryingTransactionCallback<Object>>any(), anyBoolean()))
                .thenAnswer(call -> call.<RetryingTransactionCallback<?>>getArgument(0).execute());
        return service;
    }
}
