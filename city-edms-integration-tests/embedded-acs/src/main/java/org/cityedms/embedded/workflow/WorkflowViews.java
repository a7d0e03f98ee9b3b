package org.cityedms.embedded.workflow;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.history.HistoricVariableInstance;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.runtime.Execution;
import org.activiti.engine.task.Task;
import org.activiti.engine.task.TaskInfo;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowNode;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskDefinition;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.cmr.workflow.WorkflowTransition;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.surf.util.I18NUtil;

/** Mirrors ACS's ActivitiTypeConverter: what the engine holds, as the workflow service shows it. */
final class WorkflowViews {
    static final String START = "start";
    static final String START_COMPLETED = "_startTaskCompleted";
    private static final String PREFIX = ActivitiConstants.ENGINE_ID + "$";

    private final ProcessEngine engine;
    private final VariableNames names;
    private final TaskTypes types;
    private final TaskProperties properties;

    WorkflowViews(
            ProcessEngine engine, VariableNames names, TaskTypes types, TaskProperties properties) {
        this.engine = engine;
        this.names = names;
        this.types = types;
        this.properties = properties;
    }

    static String global(String id) {
        return PREFIX + id;
    }

    static String local(String id) {
        if (!id.startsWith(PREFIX)) {
            throw new WorkflowException("Not an id of this engine: " + id);
        }
        return id.substring(PREFIX.length());
    }

    WorkflowDefinition definition(ProcessDefinition definition) {
        return new WorkflowDefinition(
                global(definition.getId()),
                global(definition.getKey()),
                String.valueOf(definition.getVersion()),
                label(definition.getKey(), "title", definition.getName()),
                label(definition.getKey(), "description", definition.getDescription()),
                startDefinition(definition.getId()));
    }

    private static String label(String key, String what, String otherwise) {
        String message = I18NUtil.getMessage(key.replace(':', '_') + ".workflow." + what);
        return message == null ? otherwise : message;
    }

    TaskType startType(String definitionId) {
        return types.start(engine.getFormService().getStartFormKey(definitionId));
    }

    private WorkflowTaskDefinition startDefinition(String definitionId) {
        TaskType type = startType(definitionId);
        return taskDefinition(
                type, new WorkflowNode(START, START, null, "startEvent", true, next()));
    }

    private static WorkflowTransition next() {
        String name = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        return new WorkflowTransition(name, name, null, true);
    }

    private WorkflowTaskDefinition taskDefinition(TaskType type, WorkflowNode node) {
        return new WorkflowTaskDefinition(formKey(type), node, type.definition());
    }

    private String formKey(TaskType type) {
        return names.variable(type.name()).replaceFirst("_", ":");
    }

    private ProcessDefinition processDefinition(String id) {
        return engine.getRepositoryService().getProcessDefinition(id);
    }

    Map<String, Object> processVariables(String instanceId) {
        Map<String, Object> variables = new HashMap<>();
        for (HistoricVariableInstance each :
                engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instanceId)
                        .excludeTaskVariables()
                        .list()) {
            variables.put(each.getVariableName(), each.getValue());
        }
        return variables;
    }

    HistoricProcessInstance historic(String instanceId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
    }

    WorkflowInstance instance(String instanceId) {
        HistoricProcessInstance historic = historic(instanceId);
        return historic == null ? null : instance(historic);
    }

    WorkflowInstance instance(HistoricProcessInstance historic) {
        Map<QName, Serializable> values = properties.ofProcess(processVariables(historic.getId()));
        WorkflowInstance instance =
                new WorkflowInstance(
                        global(historic.getId()),
                        definition(processDefinition(historic.getProcessDefinitionId())),
                        (String) values.get(WorkflowModel.PROP_WORKFLOW_DESCRIPTION),
                        (NodeRef) values.get(names.qname("initiator")),
                        (NodeRef) values.get(WorkflowModel.ASSOC_PACKAGE),
                        (NodeRef) values.get(WorkflowModel.PROP_CONTEXT),
                        historic.getEndTime() == null,
                        historic.getStartTime(),
                        historic.getEndTime());
        instance.priority = (Integer) values.get(WorkflowModel.PROP_WORKFLOW_PRIORITY);
        instance.dueDate = (Date) values.get(WorkflowModel.PROP_WORKFLOW_DUE_DATE);
        return instance;
    }

    WorkflowPath path(Execution execution) {
        return new WorkflowPath(
                global(execution.getId()),
                instance(execution.getProcessInstanceId()),
                execution.getActivityId() == null
                        ? null
                        : new WorkflowNode(
                                execution.getActivityId(),
                                execution.getActivityId(),
                                null,
                                null,
                                false,
                                next()),
                !execution.isEnded());
    }

    WorkflowPath finishedPath(String instanceId) {
        return new WorkflowPath(global(instanceId), instance(instanceId), null, false);
    }

    WorkflowTask task(Task task) {
        return view(
                task.getId(),
                type(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.IN_PROGRESS,
                () -> path(execution(task.getExecutionId())),
                () -> properties(task));
    }

    private TaskType type(TaskInfo task) {
        return types.task(
                engine.getFormService()
                        .getTaskFormKey(
                                task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
    }

    Map<QName, Serializable> properties(Task task) {
        Map<String, Object> own = engine.getTaskService().getVariablesLocal(task.getId());
        Map<QName, Serializable> values =
                properties.ofTask(type(task), own, processVariables(task.getProcessInstanceId()));
        properties.putFields(
                values,
                task.getId(),
                task.getAssignee(),
                task.getPriority(),
                task.getCreateTime(),
                task.getDueDate(),
                null);
        values.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        values.put(
                WorkflowModel.ASSOC_POOLED_ACTORS,
                properties.pooledActors(
                        engine.getTaskService().getIdentityLinksForTask(task.getId())));
        return values;
    }

    WorkflowTask task(HistoricTaskInstance task) {
        return view(
                task.getId(),
                type(task),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getDescription(),
                WorkflowTaskState.COMPLETED,
                () -> finishedPath(task.getProcessInstanceId()),
                () -> properties(task));
    }

    private Map<QName, Serializable> properties(HistoricTaskInstance task) {
        Map<String, Object> own = new HashMap<>();
        for (HistoricVariableInstance each :
                engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .taskId(task.getId())
                        .list()) {
            own.put(each.getVariableName(), each.getValue());
        }
        Map<QName, Serializable> values =
                properties.ofTask(type(task), own, processVariables(task.getProcessInstanceId()));
        properties.putFields(
                values,
                task.getId(),
                task.getAssignee(),
                task.getPriority(),
                task.getStartTime(),
                task.getDueDate(),
                task.getEndTime());
        values.put(WorkflowModel.PROP_DESCRIPTION, task.getDescription());
        return values;
    }

    private WorkflowTask view(
            String id,
            TaskType type,
            String key,
            String title,
            String description,
            WorkflowTaskState state,
            Supplier<WorkflowPath> path,
            Supplier<Map<QName, Serializable>> values) {
        WorkflowNode node = new WorkflowNode(key, title, description, "userTask", true, next());
        return new LazyTask(
                global(id),
                taskDefinition(type, node),
                formKey(type),
                title,
                description,
                state,
                path,
                values);
    }

    boolean isStartTaskActive(String instanceId) {
        HistoricProcessInstance historic = historic(instanceId);
        return historic != null
                && historic.getEndTime() == null
                && processVariables(instanceId).get(START_COMPLETED) == null;
    }

    /** The engine has no start task: it is what the process was started with. */
    WorkflowTask startTask(String instanceId) {
        HistoricProcessInstance historic = historic(instanceId);
        if (historic == null) {
            return null;
        }
        Map<String, Object> variables = processVariables(instanceId);
        TaskType type = startType(historic.getProcessDefinitionId());
        Map<QName, Serializable> values = properties.ofTask(type, Map.of(), variables);
        boolean active = isStartTaskActive(instanceId);
        values.put(WorkflowModel.PROP_TASK_ID, START + instanceId);
        values.put(WorkflowModel.PROP_START_DATE, historic.getStartTime());
        values.put(WorkflowModel.PROP_COMPLETION_DATE, historic.getStartTime());
        if (!active) {
            values.put(WorkflowModel.PROP_STATUS, "Completed");
            values.put(WorkflowModel.PROP_OUTCOME, ActivitiConstants.DEFAULT_TRANSITION_NAME);
        }
        return view(
                START + instanceId,
                type,
                START,
                START,
                (String) values.get(WorkflowModel.PROP_DESCRIPTION),
                active ? WorkflowTaskState.IN_PROGRESS : WorkflowTaskState.COMPLETED,
                () -> active ? path(execution(instanceId)) : finishedPath(instanceId),
                () -> values);
    }

    Execution execution(String id) {
        Execution execution =
                engine.getRuntimeService().createExecutionQuery().executionId(id).singleResult();
        if (execution == null) {
            throw new WorkflowException("There is no running path " + global(id));
        }
        return execution;
    }

    List<WorkflowTask> tasks(List<Task> tasks) {
        return tasks.stream().map(this::task).toList();
    }
}
