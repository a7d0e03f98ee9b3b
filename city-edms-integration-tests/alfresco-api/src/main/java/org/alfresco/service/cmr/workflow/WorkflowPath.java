package org.alfresco.service.cmr.workflow;

/** Mirrors ACS: a token of a running process. */
public class WorkflowPath {
    private final String id;
    private final WorkflowInstance instance;
    private final WorkflowNode node;
    private final boolean active;

    public WorkflowPath(String id, WorkflowInstance instance, WorkflowNode node, boolean active) {
        this.id = id;
        this.instance = instance;
        this.node = node;
        this.active = active;
    }

    public String getId() {
        return id;
    }

    public WorkflowInstance getInstance() {
        return instance;
    }

    public WorkflowNode getNode() {
        return node;
    }

    public boolean isActive() {
        return active;
    }
}
