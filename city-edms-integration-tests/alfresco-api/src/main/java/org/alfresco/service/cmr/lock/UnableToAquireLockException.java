package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS (spelling included): the node is locked by someone else. */
public class UnableToAquireLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnableToAquireLockException(NodeRef nodeRef) {
        super("Node " + nodeRef.getId() + " is locked by another user");
    }
}
