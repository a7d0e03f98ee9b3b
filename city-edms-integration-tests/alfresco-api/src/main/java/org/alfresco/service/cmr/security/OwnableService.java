package org.alfresco.service.cmr.security;

import org.alfresco.service.cmr.repository.NodeRef;

/** Who owns a node: cm:owner, else its creator. */
public interface OwnableService {
    String NO_OWNER = "";

    String getOwner(NodeRef nodeRef);

    void setOwner(NodeRef nodeRef, String userName);

    void takeOwnership(NodeRef nodeRef);

    boolean hasOwner(NodeRef nodeRef);
}
