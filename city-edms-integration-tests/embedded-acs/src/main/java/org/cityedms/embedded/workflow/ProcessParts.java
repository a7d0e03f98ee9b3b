package org.cityedms.embedded.workflow;

import org.activiti.engine.ProcessEngine;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.DelegateTask;
import org.activiti.engine.form.TaskFormData;
import org.activiti.engine.impl.form.TaskFormHandler;
import org.activiti.engine.impl.persistence.entity.TaskEntity;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * The parts of the workflow service, of which those that need the engine start it when asked for.
 */
public final class ProcessParts {
    static final QName END_AUTOMATICALLY =
            QName.createQName(NamespaceService.BPM_MODEL_1_0_URI, "endAutomatically");

    private final WorkflowEngine engine;
    private final NodeService nodeService;
    private final VariableNames names;
    private final NodeValues values;
    private final TaskTypes types;
    private final TaskProperties properties;
    private final Packages packages;

    public ProcessParts(
            WorkflowEngine engine,
            NodeService nodeService,
            PersonService people,
            PermissionService permissionService,
            DictionaryService dictionary,
            NamespaceService namespaces,
            ServiceRegistry services) {
        this.engine = engine;
        this.nodeService = nodeService;
        this.names = new VariableNames(namespaces);
        this.values = new NodeValues(services);
        this.types = new TaskTypes(dictionary, names);
        this.properties = new TaskProperties(names, values, types, people);
        this.packages = new Packages(nodeService, permissionService);
    }

    ProcessEngine engine() {
        return engine.get(values.types(), this::started, this::created, properties::complete);
    }

    private void started(DelegateExecution execution) {
        execution.setVariable(
                "workflowinstanceid", WorkflowViews.global(execution.getProcessInstanceId()));
    }

    private void created(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        TaskFormHandler handler = entity.getTaskDefinition().getTaskFormHandler();
        TaskFormData form = handler == null ? null : handler.createTaskForm(entity);
        properties.setDefaults(task, form == null ? null : form.getFormKey());
    }

    WorkflowViews views() {
        return new WorkflowViews(engine(), names, types, properties);
    }

    TaskUpdates updates() {
        return new TaskUpdates(engine().getTaskService(), nodeService, properties);
    }

    TaskTypes types() {
        return types;
    }

    NodeValues values() {
        return values;
    }

    TaskProperties properties() {
        return properties;
    }

    Packages packages() {
        return packages;
    }
}
