package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * /tasks of the workflow API, as ACS's TasksImpl: the tasks of whoever asks, and their completion
 * with variables.
 */
final class WorkflowTasksResource implements ApiResource {
    private static final String API = "workflow";
    private static final Set<String> FIELDS = Set.of("state", "variables");

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
                new Route("PUT", API, List.of("tasks", "{taskId}"), false, this::complete));
    }

    private ApiResponse list(ApiRequest request) {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return Paging.of(request)
                .page(
                        workflows.getAssignedTasks(user, WorkflowTaskState.IN_PROGRESS),
                        WorkflowTasksResource::entry);
    }

    private ApiResponse complete(ApiRequest request) {
        JsonNode wanted = request.object(FIELDS);
        if (!"completed".equals(ApiRequest.text(wanted, "state"))) {
            throw ApiException.invalid("Only completion is known here");
        }
        String id = "activiti$" + request.variable("taskId");
        WorkflowTask task = workflows.getTaskById(id);
        if (task == null || task.getState() != WorkflowTaskState.IN_PROGRESS) {
            throw ApiException.noSuchEntity(request.variable("taskId"));
        }
        Map<QName, Serializable> variables = new HashMap<>();
        for (JsonNode each : wanted.path("variables")) {
            variables.put(
                    QName.createQName(
                            each.path("name").asText().replaceFirst("_", ":"), namespaces),
                    each.path("value").asText());
        }
        if (!variables.isEmpty()) {
            workflows.updateTask(id, variables, null, null);
        }
        return ApiResponse.entry(entry(workflows.endTask(id, null)));
    }

    private static Map<String, Object> entry(WorkflowTask task) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", local(task.getId()));
        entry.put("processId", local(task.getPath().getInstance().getId()));
        entry.put("name", task.getTitle());
        entry.put("description", task.getDescription());
        entry.put("assignee", task.getProperties().get(ContentModel.PROP_OWNER));
        entry.put("formResourceKey", task.getName());
        entry.put(
                "state", task.getState() == WorkflowTaskState.COMPLETED ? "completed" : "claimed");
        return entry;
    }

    private static String local(String id) {
        return id.substring(id.indexOf('$') + 1);
    }
}
