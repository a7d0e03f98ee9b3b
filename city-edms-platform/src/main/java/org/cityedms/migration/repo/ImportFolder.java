package org.cityedms.migration.repo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.folder.CompanyFolders;
import org.cityedms.folder.OwnRights;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.RegistrationGroups;

/**
 * Uploaded journals: Company Home / Перенесення журналів. They are kept as evidence of what the
 * lines were made from, readable to the administrators of the registry only.
 */
public final class ImportFolder {
    private static final String NAME = "Перенесення журналів";

    private final NodeService nodeService;
    private final ContentService contentService;
    private final CompanyFolders folders;

    /**
     * The folder of the repository; all services are the raw ones.
     *
     * @param nodeService the raw one, as the others
     */
    public ImportFolder(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.folders =
                new CompanyFolders(
                        nodeService,
                        permissionService,
                        transactionService,
                        new OwnRights(
                                NAME,
                                Map.of(
                                        RegistrationGroups.ADMINISTRATORS,
                                        PermissionService.CONSUMER)));
    }

    /** Stores a file; its name may stand there already, so the identity is put before it. */
    String store(DocumentFile file, String cleanName) throws IOException {
        String id = UUID.randomUUID().toString();
        NodeRef node =
                nodeService
                        .createNode(
                                folders.folder(List.of(NAME)),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, id),
                                ContentModel.TYPE_CONTENT,
                                Map.<QName, Serializable>of(
                                        ContentModel.PROP_NODE_UUID,
                                        id,
                                        ContentModel.PROP_NAME,
                                        id + " " + cleanName))
                        .getChildRef();
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.guessMimetype(cleanName);
        try (InputStream bytes = new BufferedInputStream(file.open())) {
            writer.putContent(bytes);
        }
        return id;
    }

    void delete(String id) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        if (nodeService.exists(node)) {
            nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
            nodeService.deleteNode(node);
        }
    }
}
