package org.alfresco.service.cmr.workflow;

/** Mirrors ACS: a place in the process diagram. */
public class WorkflowNode {
    private final String name;
    private final String title;
    private final String description;
    private final String type;
    private final boolean taskNode;
    private final WorkflowTransition[] transitions;

    public WorkflowNode(
            String name,
            String title,
            String description,
            String type,
            boolean isTaskNode,
            WorkflowTransition... transitions) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.type = type;
        this.taskNode = isTaskNode;
        this.transitions = transitions.clone();
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public String getType() {
        return type;
    }

    public boolean isTaskNode() {
        return taskNode;
    }

    public WorkflowTransition[] getTransitions() {
        return transitions.clone();
    }
}
