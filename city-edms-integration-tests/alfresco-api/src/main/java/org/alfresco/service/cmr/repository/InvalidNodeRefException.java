package org.alfresco.service.cmr.repository;

/** The node does not exist. */
public class InvalidNodeRefException extends RuntimeException {
    private final NodeRef nodeRef;

    public InvalidNodeRefException(NodeRef nodeRef) {
        this(null, nodeRef);
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef) {
        super(msg + ": " + nodeRef);
        this.nodeRef = nodeRef;
    }

    public InvalidNodeRefException(String msg, NodeRef nodeRef, Throwable cause) {
        super(msg + ": " + nodeRef, cause);
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }
}
