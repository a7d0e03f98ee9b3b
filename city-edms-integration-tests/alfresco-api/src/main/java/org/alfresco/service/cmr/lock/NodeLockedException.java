package org.alfresco.service.cmr.lock;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: the node is locked against what the caller wants to do. */
public class NodeLockedException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public NodeLockedException(NodeRef nodeRef) {
        super("Node " + nodeRef.getId() + " is locked");
    }

    public NodeLockedException(NodeRef nodeRef, String operation) {
        super("Node " + nodeRef.getId() + " is locked: " + operation + " refused");
    }
}
