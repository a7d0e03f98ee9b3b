package org.cityedms.correspondence.repo;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentId;

/** Whether the person at work may open a document. */
public final class ReadableDocuments {
    private final PermissionService permissionService;

    public ReadableDocuments(PermissionService permissionService) {
        this.permissionService = permissionService;
    }

    boolean isReadable(DocumentId document) {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
        return permissionService.hasReadPermission(node) == AccessStatus.ALLOWED;
    }
}
