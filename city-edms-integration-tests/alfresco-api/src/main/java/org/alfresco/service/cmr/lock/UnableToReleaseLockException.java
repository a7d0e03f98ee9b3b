package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: the caller may not release this lock. */
public class UnableToReleaseLockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnableToReleaseLockException(NodeRef nodeRef) {
        super("Not entitled to unlock node " + nodeRef.getId());
    }
}
