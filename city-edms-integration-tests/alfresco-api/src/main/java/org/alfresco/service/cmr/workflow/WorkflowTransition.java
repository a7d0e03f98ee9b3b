package org.alfresco.service.cmr.workflow;

/** Mirrors ACS: a way out of a node; Activiti offers one, without outcomes of its own. */
public class WorkflowTransition {
    private final String id;
    private final String title;
    private final String description;
    private final boolean defaultTransition;

    public WorkflowTransition(String id, String title, String description, boolean isDefault) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.defaultTransition = isDefault;
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public boolean isDefault() {
        return defaultTransition;
    }
}
