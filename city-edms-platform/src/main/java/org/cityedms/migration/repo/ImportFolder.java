package org.cityedms.migration.repo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
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
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.RegistrationGroups;

/**
 * Uploaded journals: Company Home / Перенесення журналів. They are kept as evidence of what the
 * lines were made from, readable to the administrators of the registry only.
 */
public final class ImportFolder {
    private static final String NAME = "Перенесення журналів";
    private static final QName COMPANY_HOME =
            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "company_home");

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;

    /**
     * The folder of the repository; all services are the raw ones.
     *
     * @param nodeService the raw one, as the others
     */
    public ImportFolder(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
    }

    /** Stores a file; its name may stand there already, so the identity is put before it. */
    String store(DocumentFile file, String cleanName) throws IOException {
        String id = UUID.randomUUID().toString();
        NodeRef node = child(folder(), id, id + " " + cleanName, ContentModel.TYPE_CONTENT);
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

    private NodeRef folder() {
        NodeRef root = nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        NodeRef home =
                nodeService
                        .getChildAssocs(root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME)
                        .get(0)
                        .getChildRef();
        NodeRef folder = nodeService.getChildByName(home, ContentModel.ASSOC_CONTAINS, NAME);
        return folder == null ? make(home) : folder;
    }

    private NodeRef make(NodeRef home) {
        NodeRef folder = child(home, UUID.randomUUID().toString(), NAME, ContentModel.TYPE_FOLDER);
        permissionService.setInheritParentPermissions(folder, false);
        permissionService.setPermission(
                folder, RegistrationGroups.ADMINISTRATORS, PermissionService.CONSUMER, true);
        return folder;
    }

    private NodeRef child(NodeRef parent, String id, String name, QName type) {
        return nodeService
                .createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, id),
                        type,
                        Map.<QName, Serializable>of(
                                ContentModel.PROP_NODE_UUID, id, ContentModel.PROP_NAME, name))
                .getChildRef();
    }
}
