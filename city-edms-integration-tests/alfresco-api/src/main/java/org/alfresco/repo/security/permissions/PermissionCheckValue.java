package org.alfresco.repo.security.permissions;

import org.alfresco.service.cmr.repository.NodeRef;

/** A result whose visibility is that of a node. */
public interface PermissionCheckValue {
    NodeRef getNodeRef();
}
