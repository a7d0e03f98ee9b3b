package org.alfresco.service.cmr.repository;

import org.alfresco.service.namespace.QName;

/** The same two nodes are linked by this type already. */
public class AssociationExistsException extends RuntimeException {
    private final Long sourceNodeId;
    private final Long targetNodeId;
    private final QName qname;

    public AssociationExistsException(Long sourceNodeId, Long targetNodeId, QName qname) {
        this(sourceNodeId, targetNodeId, qname, null);
    }

    public AssociationExistsException(
            Long sourceNodeId, Long targetNodeId, QName qname, Throwable cause) {
        super("Duplicate association: " + sourceNodeId + " " + qname + " " + targetNodeId, cause);
        this.sourceNodeId = sourceNodeId;
        this.targetNodeId = targetNodeId;
        this.qname = qname;
    }

    public Long getSourceNodeId() {
        return sourceNodeId;
    }

    public Long getTargetNodeId() {
        return targetNodeId;
    }

    public QName getQName() {
        return qname;
    }
}
