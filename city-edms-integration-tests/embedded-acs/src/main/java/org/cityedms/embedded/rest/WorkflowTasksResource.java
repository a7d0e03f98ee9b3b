package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowPath;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * /tasks and /processes of the workflow API, as ACS's TasksImpl and ProcessesImpl: the tasks of
 * whoever asks, their completion with variables, handing them over; starting and cancelling a
 * process.
 */
final class WorkflowTasksResource implements ApiResource {
    private static final String API = "workflow";
    private static final Set<String> FIELDS = Set.of("state", "variables", "assignee");
    private static final Set<String> START = Set.of("processDefinitionKey", "variables");

    private final WorkflowService workflows;
    private final NamespaceService namespaces;

    WorkflowTasksResource(WorkflowService workflows, NamespaceService namespaces) {
        this.workflows = workflows;
        this.namespaces = namespaces;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("GET", API, List.of("tasks"), false, this::list),
                new Route("PUT", API, List.of("tasks", "{taskId}"), false, this::update),
                new Route(
                        "GET", API, List.of("tasks", "{taskId}", "variables"), false, this::shown),
                new Route("POST", API, List.of("processes"), false, this::start),
                new Route("DELETE", API, List.of("processes", "{processId}"), false, this::cancel));
    }

    private ApiResponse list(ApiRequest request) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return Paging.of(request)
                .page(
                        workflows.getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS),
                        WorkflowTasksResource::entry);
    }

    private ApiResponse update(ApiRequest request) {
        JsonNode wanted = request.object(FIELDS);
        String id = "activiti$" + request.variable("taskId");
        WorkflowTask task = workflows.getTaskById(id);
        if (task == null || task.getState() != WorkflowTaskState.IN_PROGRESS) {
            throw ApiException.noSuchEntity(request.variable("taskId"));
        }
        if (wanted.has("assignee")) {
            Map<QName, Serializable> owner = new HashMap<>();
            owner.put(ContentModel.PROP_OWNER, ApiRequest.text(wanted, "assignee"));
            return ApiResponse.entry(entry(workflows.updateTask(id, owner, null, null)));
        }
        if (!"completed".equals(ApiRequest.text(wanted, "state"))) {
            throw ApiException.invalid("Only completion is known here");
        }
        Map<QName, Serializable> variables = variables(wanted.path("variables"));
        if (!variables.isEmpty()) {
            workflows.updateTask(id, variables, null, null);
        }
        return ApiResponse.entry(entry(workflows.endTask(id, null)));
    }

    private ApiResponse shown(ApiRequest request) {
        WorkflowTask task = workflows.getTaskById("activiti$" + request.variable("taskId"));
        return Paging.of(request)
                .page(
                        task.getProperties().entrySet().stream()
                                .filter(each -> each.getValue() instanceof String)
                                .toList(),
                        each ->
                                Map.of(
                                        "name",
                                        each.getKey()
                                                .toPrefixString(namespaces)
                                                .replaceFirst(":", "_"),
                                        "value",
                                        each.getValue()));
    }

    private ApiResponse start(ApiRequest request) {
        JsonNode wanted = request.object(START);
        WorkflowDefinition definition =
                workflows.getDefinitionByName(
                        "activiti$" + ApiRequest.text(wanted, "processDefinitionKey"));
        Map<QName, Serializable> variables = new HashMap<>();
        wanted.path("variables")
                .properties()
                .forEach(each -> variables.put(name(each.getKey()), each.getValue().asText()));
        WorkflowPath started = workflows.startWorkflow(definition.getId(), variables);
        return ApiResponse.entry(201, Map.of("id", local(started.getInstance().getId())));
    }

    private ApiResponse cancel(ApiRequest request) {
        workflows.cancelWorkflow("activiti$" + request.variable("processId"));
        return ApiResponse.noContent();
    }

    private Map<QName, Serializable> variables(JsonNode sent) {
        Map<QName, Serializable> variables = new HashMap<>();
        for (JsonNode each : sent) {
            variables.put(name(each.path("name").asText()), each.path("value").asText());
        }
        return variables;
    }

    private QName name(String variable) {
        return QName.createQName(variable.replaceFirst("_", ":"), namespaces);
    }

    private static Map<String, Object> entry(WorkflowTask task) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", local(task.getId()));
        entry.put("processId", local(task.getPath().getInstance().getId()));
        entry.put("name", task.getTitle());
        entry.put("description", task.getDescription());
        entry.put("assignee", task.getProperties().get(ContentModel.PROP_OWNER));
        entry.put("formResourceKey", task.getName());
        if (task.getProperties().get(WorkflowModel.PROP_DUE_DATE) instanceof Date due) {
            entry.put("dueAt", due.toInstant().toString());
        }
        entry.put(
                "state", task.getState() == WorkflowTaskState.COMPLETED ? "completed" : "claimed");
        return entry;
    }

    private static String local(String id) {
        return id.substring(id.indexOf('$') + 1);
    }
}
