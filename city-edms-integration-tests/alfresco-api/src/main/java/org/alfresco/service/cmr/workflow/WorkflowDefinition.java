package org.alfresco.service.cmr.workflow;

import java.io.Serializable;

/** Mirrors ACS: one version of a deployed process; ids and names start with {@code activiti$}. */
public class WorkflowDefinition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String name;
    private final String version;
    private final String title;
    private final String description;
    private final transient WorkflowTaskDefinition startTaskDefinition;

    public WorkflowDefinition(
            final String id,
            final String name,
            final String version,
            final String title,
            final String description,
            final WorkflowTaskDefinition startTaskDefinition) {
        this.id = id;
        this.name = name;
        this.version = version;
        this.title = title;
        this.description = description;
        this.startTaskDefinition = startTaskDefinition;
    }

    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getVersion() {
        return version;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public WorkflowTaskDefinition getStartTaskDefinition() {
        return startTaskDefinition;
    }
}
