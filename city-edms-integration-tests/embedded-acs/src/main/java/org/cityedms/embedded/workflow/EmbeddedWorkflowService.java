package org.cityedms.embedded.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.activiti.engine.ActivitiException;
import org.activiti.engine.ProcessEngine;
import org.activiti.engine.history.HistoricProcessInstance;
import org.activiti.engine.history.HistoricTaskInstance;
import org.activiti.engine.repository.ProcessDefinition;
import org.activiti.engine.repository.ProcessDefinitionQuery;
import org.activiti.engine.runtime.ProcessInstance;
import org.activiti.engine.task.Task;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.ActivitiConstants;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskQuery;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's WorkflowServiceImpl over its Activiti engine, in the caller's transaction: who ends
 * a task becomes its assignee; a task's own variables do not reach the process by themselves; a
 * start task of a type with bpm:endAutomatically, as the standard one, is over at once.
 */
public final class EmbeddedWorkflowService implements WorkflowService {
    private final ProcessParts parts;
    private final NodeService nodeService;
    private final PersonService people;
    private final AuthorityService authorities;
    private final Repository repository;

    public EmbeddedWorkflowService(
            ProcessParts parts,
            NodeService nodeService,
            PersonService people,
            AuthorityService authorities,
            Repository repository) {
        this.parts = parts;
        this.nodeService = nodeService;
        this.people = people;
        this.authorities = authorities;
        this.repository = repository;
    }

    private ProcessEngine engine() {
        return parts.engine();
    }

    private WorkflowViews views() {
        return parts.views();
    }

    /** The engine's failures come out as the service's. */
    private static <T> T engineCall(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (ActivitiException e) {
            throw new WorkflowException(what + " failed: " + e.getMessage(), e);
        }
    }

    @Override
    public WorkflowDeployment deployDefinition(
            String engineId, InputStream workflowDefinition, String mimetype, String name) {
        return engineCall(
                "Deploying " + name,
                () -> {
                    String id =
                            engine().getRepositoryService()
                                    .createDeployment()
                                    .name(name)
                                    .addInputStream(
                                            name.endsWith(".bpmn20.xml")
                                                    ? name
                                                    : name + ".bpmn20.xml",
                                            workflowDefinition)
                                    .deploy()
                                    .getId();
                    return new WorkflowDeployment(
                            views().definition(definitions().deploymentId(id).singleResult()));
                });
    }

    @Override
    public boolean isDefinitionDeployed(
            String engineId, InputStream workflowDefinition, String mimetype) {
        try (workflowDefinition) {
            String key = ProcessKey.read(workflowDefinition);
            return definitions().processDefinitionKey(key).count() > 0;
        } catch (IOException e) {
            throw new WorkflowException("The process definition cannot be read", e);
        }
    }

    private ProcessDefinitionQuery definitions() {
        return engine().getRepositoryService().createProcessDefinitionQuery();
    }

    private List<WorkflowDefinition> list(ProcessDefinitionQuery query) {
        return query.list().stream().map(views()::definition).toList();
    }

    @Override
    public List<WorkflowDefinition> getDefinitions() {
        return list(definitions().latestVersion());
    }

    @Override
    public WorkflowDefinition getDefinitionById(String workflowDefinitionId) {
        ProcessDefinition definition =
                definitions()
                        .processDefinitionId(WorkflowViews.local(workflowDefinitionId))
                        .singleResult();
        return definition == null ? null : views().definition(definition);
    }

    @Override
    public WorkflowDefinition getDefinitionByName(String workflowName) {
        ProcessDefinition definition =
                definitions()
                        .processDefinitionKey(WorkflowViews.local(workflowName))
                        .latestVersion()
                        .singleResult();
        return definition == null ? null : views().definition(definition);
    }

    @Override
    public List<WorkflowDefinition> getAllDefinitionsByName(String workflowName) {
        return list(
                definitions()
                        .processDefinitionKey(WorkflowViews.local(workflowName))
                        .orderByProcessDefinitionVersion()
                        .asc());
    }

    @Override
    public WorkflowPath startWorkflow(
            String workflowDefinitionId, Map<QName, Serializable> parameters) {
        String definitionId = WorkflowViews.local(workflowDefinitionId);
        return engineCall(
                "Starting " + workflowDefinitionId,
                () -> {
                    TaskType type = views().startType(definitionId);
                    Map<String, Object> variables = startVariables(type, parameters);
                    engine().getIdentityService()
                            .setAuthenticatedUserId(AuthenticationUtil.getFullyAuthenticatedUser());
                    ProcessInstance started =
                            engine().getRuntimeService()
                                    .startProcessInstanceById(definitionId, variables);
                    if (started.isEnded()) {
                        return views().finishedPath(started.getId());
                    }
                    if (type.has(ProcessParts.END_AUTOMATICALLY)) {
                        endStartTask(started.getId());
                    }
                    WorkflowPath path = views().path(started);
                    notePackage(path.getInstance());
                    return path;
                });
    }

    private Map<String, Object> startVariables(TaskType type, Map<QName, Serializable> parameters) {
        Map<QName, Serializable> properties = parts.types().defaults(type);
        properties.putAll(parameters == null ? Map.of() : parameters);
        Map<String, Object> variables = parts.properties().variables(properties);
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        NodeRef person = people.getPersonOrNull(user);
        if (person != null) {
            variables.put("initiator", parts.values().node(person));
            if (nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER)
                    instanceof NodeRef home) {
                variables.put("initiatorhome", parts.values().node(home));
            }
        }
        variables.put("companyhome", parts.values().node(repository.getCompanyHome()));
        variables.put("cancelled", false);
        return variables;
    }

    private void notePackage(WorkflowInstance instance) {
        if (instance.getWorkflowPackage() != null) {
            parts.packages()
                    .started(
                            instance.getWorkflowPackage(),
                            instance.getDefinition().getId(),
                            instance.getDefinition().getName(),
                            instance.getId());
        }
    }

    @Override
    public List<WorkflowInstance> getActiveWorkflows(String workflowDefinitionId) {
        return engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionId(WorkflowViews.local(workflowDefinitionId))
                .unfinished()
                .list()
                .stream()
                .map(views()::instance)
                .toList();
    }

    @Override
    public WorkflowInstance getWorkflowById(String workflowId) {
        return views().instance(WorkflowViews.local(workflowId));
    }

    @Override
    public List<WorkflowPath> getWorkflowPaths(String workflowId) {
        return engine()
                .getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(WorkflowViews.local(workflowId))
                .list()
                .stream()
                .map(views()::path)
                .toList();
    }

    @Override
    public Map<QName, Serializable> getPathProperties(String pathId) {
        return parts.properties()
                .ofProcess(engine().getRuntimeService().getVariables(WorkflowViews.local(pathId)));
    }

    @Override
    public WorkflowInstance cancelWorkflow(String workflowId) {
        return end(workflowId, EndReason.CANCELLED, false);
    }

    @Override
    public WorkflowInstance deleteWorkflow(String workflowId) {
        return end(workflowId, EndReason.DELETED, true);
    }

    private WorkflowInstance end(String workflowId, String reason, boolean evenIfFinished) {
        String id = WorkflowViews.local(workflowId);
        return engineCall(
                "Ending " + workflowId,
                () -> {
                    HistoricProcessInstance historic = views().historic(id);
                    boolean running = historic != null && historic.getEndTime() == null;
                    if (historic == null || (!running && !evenIfFinished)) {
                        throw new WorkflowException("There is no such workflow: " + workflowId);
                    }
                    if (running) {
                        engine().getRuntimeService().deleteProcessInstance(id, reason);
                    }
                    WorkflowInstance ended = views().instance(id);
                    engine().getHistoryService().deleteHistoricProcessInstance(id);
                    parts.packages().finished(ended.getWorkflowPackage());
                    return ended;
                });
    }

    @Override
    public List<WorkflowTask> getTasksForWorkflowPath(String pathId) {
        String id = WorkflowViews.local(pathId);
        String instanceId = views().execution(id).getProcessInstanceId();
        return views().isStartTaskActive(instanceId)
                ? List.of(views().startTask(instanceId))
                : views().tasks(engine().getTaskService().createTaskQuery().executionId(id).list());
    }

    @Override
    public WorkflowTask getStartTask(String workflowInstanceId) {
        return views().startTask(WorkflowViews.local(workflowInstanceId));
    }

    @Override
    public WorkflowTask getTaskById(String taskId) {
        String id = WorkflowViews.local(taskId);
        if (id.startsWith(WorkflowViews.START)) {
            return views().startTask(id.substring(WorkflowViews.START.length()));
        }
        Task task = running(id);
        return task != null ? views().task(task) : finished(id);
    }

    private Task running(String id) {
        return engine().getTaskService().createTaskQuery().taskId(id).singleResult();
    }

    private WorkflowTask finished(String id) {
        HistoricTaskInstance task =
                engine().getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .singleResult();
        return task == null ? null : views().task(task);
    }

    @Override
    public List<WorkflowTask> getAssignedTasks(String authority, WorkflowTaskState state) {
        return state == WorkflowTaskState.IN_PROGRESS
                ? views().tasks(
                                engine().getTaskService()
                                        .createTaskQuery()
                                        .taskAssignee(authority)
                                        .list())
                : engine()
                        .getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskAssignee(authority)
                        .finished()
                        .list()
                        .stream()
                        .map(views()::task)
                        .toList();
    }

    @Override
    public List<WorkflowTask> getPooledTasks(String authority) {
        Map<String, Task> found = new LinkedHashMap<>();
        List<String> groups = new ArrayList<>();
        if (TaskProperties.isGroup(authority)) {
            groups.add(authority);
        } else {
            engine().getTaskService()
                    .createTaskQuery()
                    .taskCandidateUser(authority)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
            Set<String> all =
                    AuthenticationUtil.runAsSystem(
                            () -> authorities.getAuthoritiesForUser(authority));
            all.stream().filter(TaskProperties::isGroup).forEach(groups::add);
        }
        if (!groups.isEmpty()) {
            engine().getTaskService()
                    .createTaskQuery()
                    .taskCandidateGroupIn(groups)
                    .list()
                    .forEach(task -> found.put(task.getId(), task));
        }
        return views().tasks(List.copyOf(found.values()));
    }

    @Override
    public List<WorkflowTask> queryTasks(WorkflowTaskQuery query, boolean sameSession) {
        if (query.getTaskState() != WorkflowTaskState.IN_PROGRESS || query.getProcessId() == null) {
            throw new UnsupportedOperationException("Only running tasks of a process");
        }
        return views().tasks(
                        engine().getTaskService()
                                .createTaskQuery()
                                .processInstanceId(WorkflowViews.local(query.getProcessId()))
                                .list());
    }

    @Override
    public WorkflowTask updateTask(
            String taskId,
            Map<QName, Serializable> properties,
            Map<QName, List<NodeRef>> add,
            Map<QName, List<NodeRef>> remove) {
        String id = WorkflowViews.local(taskId);
        return engineCall(
                "Updating " + taskId,
                () -> {
                    Task task = id.startsWith(WorkflowViews.START) ? null : running(id);
                    if (task == null) {
                        throw new WorkflowException("Not a running task: " + taskId);
                    }
                    Map<QName, Serializable> current =
                            add == null && remove == null ? Map.of() : views().properties(task);
                    parts.updates()
                            .apply(
                                    task,
                                    parts.properties().merge(current, properties, add, remove));
                    return views().task(running(id));
                });
    }

    @Override
    public WorkflowTask endTask(String taskId, String transitionId) {
        String id = WorkflowViews.local(taskId);
        if (id.startsWith(WorkflowViews.START)) {
            String instanceId = id.substring(WorkflowViews.START.length());
            if (views().isStartTaskActive(instanceId)) {
                endStartTask(instanceId);
            }
            return views().startTask(instanceId);
        }
        return engineCall(
                "Ending " + taskId,
                () -> {
                    Task task = running(id);
                    if (task == null) {
                        throw new WorkflowException("Not a running task: " + taskId);
                    }
                    String user = AuthenticationUtil.getFullyAuthenticatedUser();
                    if (!user.equals(task.getAssignee())) {
                        engine().getTaskService().setAssignee(id, user);
                        task = running(id); // as it is now: the engine counts revisions
                    }
                    setOutcome(task, transitionId);
                    engine().getTaskService().complete(id);
                    return finished(id);
                });
    }

    private void setOutcome(Task task, String transition) {
        Map<QName, Serializable> properties = views().properties(task);
        boolean isDefault =
                transition == null || transition.equals(ActivitiConstants.DEFAULT_TRANSITION_NAME);
        Serializable name = properties.get(WorkflowModel.PROP_OUTCOME_PROPERTY_NAME);
        QName outcomeProperty =
                name == null || name instanceof QName
                        ? (QName) name
                        : QName.createQName(name.toString());
        if (outcomeProperty == null && !isDefault) {
            throw new WorkflowException(
                    "Task " + task.getId() + " has no transition '" + transition + "'");
        }
        Map<QName, Serializable> updates = new HashMap<>();
        Serializable outcome = ActivitiConstants.DEFAULT_TRANSITION_NAME;
        if (outcomeProperty != null && !isDefault) {
            updates.put(outcomeProperty, transition);
            outcome = transition;
        } else if (outcomeProperty != null && properties.get(outcomeProperty) != null) {
            outcome = properties.get(outcomeProperty).toString();
        }
        updates.put(WorkflowModel.PROP_OUTCOME, outcome);
        parts.updates().apply(task, updates);
    }

    private void endStartTask(String instanceId) {
        engine().getRuntimeService()
                .setVariable(instanceId, WorkflowViews.START_COMPLETED, new Date());
    }

    @Override
    public NodeRef createPackage(NodeRef container) {
        return parts.packages().create(container);
    }

    @Override
    public List<WorkflowInstance> getWorkflowsForContent(NodeRef packageItem, boolean active) {
        return parts.packages().instancesWith(packageItem).stream()
                .map(this::getWorkflowById)
                .filter(instance -> instance != null && instance.isActive() == active)
                .toList();
    }

    @Override
    public List<NodeRef> getPackageContents(String taskId) {
        WorkflowTask task = getTaskById(taskId);
        return task.getProperties().get(WorkflowModel.ASSOC_PACKAGE) instanceof NodeRef packageRef
                ? getPackageContents(packageRef)
                : List.of();
    }

    @Override
    public List<NodeRef> getPackageContents(NodeRef packageRef) {
        return parts.packages().contents(packageRef);
    }

    /** Why a process ended before its end. */
    private static final class EndReason {
        static final String CANCELLED = "cancelled";
        static final String DELETED = "deleted";

        private EndReason() {}
    }
}
