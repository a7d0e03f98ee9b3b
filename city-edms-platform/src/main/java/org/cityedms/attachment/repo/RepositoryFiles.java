package org.cityedms.attachment.repo;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.StoredFiles;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of nodes. A hash is computed outside any transaction and remembered by the address of the
 * content, under which bytes never change: a file that is written again has another.
 */
public final class RepositoryFiles implements StoredFiles {
    private static final Logger LOG = LoggerFactory.getLogger(RepositoryFiles.class);
    private static final int REMEMBERED = 10_000;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final TransactionService transactionService;
    private final Map<String, String> hashes =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /**
     * @param nodeService the raw one
     * @param contentService the raw one
     */
    public RepositoryFiles(
            NodeService nodeService,
            ContentService contentService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.transactionService = transactionService;
    }

    private record Stored(NodeRef node, String name, String url) {}

    @Override
    public List<DocumentFile> of(DocumentId document) {
        return read(document).stream().<DocumentFile>map(file -> new Copied(file)).toList();
    }

    @Override
    public List<String> hashes(DocumentId document) {
        return inTransaction(() -> read(document)).stream()
                .flatMap(file -> hash(file).stream())
                .distinct()
                .toList();
    }

    private List<Stored> read(DocumentId document) {
        NodeRef node = AttachmentNodes.node(document);
        if (!nodeService.exists(node)) {
            return List.of();
        }
        Stream<NodeRef> attached =
                nodeService
                        .getChildAssocs(
                                node, AttachmentModel.ASSOC_ATTACHMENT, RegexQNamePattern.MATCH_ALL)
                        .stream()
                        .map(ChildAssociationRef::getChildRef);
        return Stream.concat(Stream.of(node), attached)
                .map(this::stored)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Stored> stored(NodeRef node) {
        ContentData content =
                (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        return ContentData.hasContent(content) && content.getSize() > 0
                ? Optional.of(
                        new Stored(
                                node,
                                (String) nodeService.getProperty(node, ContentModel.PROP_NAME),
                                content.getContentUrl()))
                : Optional.empty();
    }

    /** Nothing of a file that is lost, or was removed meanwhile. */
    private Optional<String> hash(Stored file) {
        synchronized (hashes) {
            String known = hashes.get(file.url());
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            // The system reads: nobody sees the file by it. By its node and in a transaction of its
            // own: the file may have been written again.
            return AuthenticationUtil.runAsSystem(() -> inTransaction(() -> computed(file.node())));
        } catch (InvalidNodeRefException removed) {
            return Optional.empty();
        } catch (ContentIOException lost) {
            LOG.warn("The file of {} cannot be read", file.node(), lost);
            return Optional.empty();
        }
    }

    private Optional<String> computed(NodeRef node) throws IOException {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null) {
            return Optional.empty();
        }
        String hash = FileSeal.hash(reader);
        synchronized (hashes) {
            hashes.put(reader.getContentUrl(), hash);
        }
        return Optional.of(hash);
    }

    private <R> R inTransaction(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private final class Copied implements DocumentFile {
        private final Stored file;

        private Copied(Stored file) {
            this.file = file;
        }

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public InputStream open() {
            return contentService
                    .getReader(file.node(), ContentModel.PROP_CONTENT)
                    .getContentInputStream();
        }
    }
}
