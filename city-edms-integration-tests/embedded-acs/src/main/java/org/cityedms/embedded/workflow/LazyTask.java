package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS's LazyActivitiWorkflowTask: path and properties are read when asked for. */
final class LazyTask extends WorkflowTask {
    private final Supplier<WorkflowPath> reading;
    private final Supplier<Map<QName, Serializable>> readingProperties;
    private WorkflowPath path;
    private Map<QName, Serializable> properties;

    LazyTask(
            String id,
            WorkflowTaskDefinition definition,
            String name,
            String title,
            String description,
            WorkflowTaskState state,
            Supplier<WorkflowPath> path,
            Supplier<Map<QName, Serializable>> properties) {
        super(id, definition, name, title, description, state, null, null);
        this.reading = path;
        this.readingProperties = properties;
    }

    @Override
    public WorkflowPath getPath() {
        if (path == null) {
            path = reading.get();
        }
        return path;
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        if (properties == null) {
            properties = readingProperties.get();
        }
        return properties;
    }
}
