package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.action.access.ActionAccessRestriction;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.action.ParameterizedItemDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

/**
 * Action definitions and executions, as ACS's ActionsImpl: an execution is asynchronous, after the
 * commit, and answered with 202; also actions that no listing shows can be executed.
 */
final class ActionsResource implements ApiResource {
    private static final Set<String> FIELDS = Set.of("actionDefinitionId", "targetId", "params");

    private final ActionService actions;
    private final NodeLookup lookup;
    private final ActionParameters parameters;
    private final Names names;

    ActionsResource(
            ActionService actions, NodeLookup lookup, ActionParameters parameters, Names names) {
        this.actions = actions;
        this.lookup = lookup;
        this.parameters = parameters;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "action-definitions", this::list),
                Route.of("GET", "action-definitions/{actionId}", this::show),
                Route.of("GET", "nodes/{nodeId}/action-definitions", this::ofNode),
                Route.of("POST", "action-executions", this::execute));
    }

    private ApiResponse list(ApiRequest request) {
        return page(request, actions.getActionDefinitions());
    }

    private ApiResponse ofNode(ApiRequest request) {
        NodeRef node = lookup.find(request.variable("nodeId"));
        return page(request, actions.getActionDefinitions(node));
    }

    private ApiResponse page(ApiRequest request, List<ActionDefinition> all) {
        List<ActionDefinition> sorted =
                all.stream()
                        .sorted(Comparator.comparing(ParameterizedItemDefinition::getName))
                        .toList();
        return Paging.of(request).page(sorted, this::entryOf);
    }

    private ApiResponse show(ApiRequest request) {
        return ApiResponse.entry(entryOf(definition(request.variable("actionId"))));
    }

    private ActionDefinition definition(String id) {
        ActionDefinition found = null;
        try {
            found = actions.getActionDefinition(id);
        } catch (NoSuchBeanDefinitionException e) {
            throw ApiException.noSuchEntity(id);
        }
        if (found == null) {
            throw ApiException.noSuchEntity(id);
        }
        return found;
    }

    private ApiResponse execute(ApiRequest request) {
        JsonNode wanted = request.object(FIELDS);
        String id = ApiRequest.text(wanted, "actionDefinitionId");
        if (id == null || id.isEmpty()) {
            throw ApiException.invalid("action.actionDefinitionId is null or empty");
        }
        ActionDefinition definition = definition(id);
        String target = ApiRequest.text(wanted, "targetId");
        NodeRef node = target == null || target.isEmpty() ? null : lookup.find(target);
        Action action = actions.createAction(id, parameters.read(definition, wanted.get("params")));
        ActionAccessRestriction.setActionContext(action, ActionAccessRestriction.V1_ACTION_CONTEXT);
        actions.executeAction(action, node, true, true);
        return ApiResponse.entry(202, Map.of("id", action.getId()));
    }

    private Map<String, Object> entryOf(ActionDefinition definition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", definition.getName());
        entry.put("name", definition.getName());
        entry.put("title", definition.getTitle());
        entry.put("description", definition.getDescription());
        entry.put(
                "applicableTypes",
                definition.getApplicableTypes().stream().map(names::print).sorted().toList());
        entry.put("adhocPropertiesAllowed", definition.getAdhocPropertiesAllowed());
        entry.put("trackStatus", definition.getTrackStatus());
        entry.put(
                "parameterDefinitions",
                definition.getParameterDefinitions().stream().map(this::parameterOf).toList());
        return entry;
    }

    private Map<String, Object> parameterOf(ParameterDefinition parameter) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", parameter.getName());
        shown.put("type", names.print(parameter.getType()));
        shown.put("multiValued", parameter.isMultiValued());
        shown.put("mandatory", parameter.isMandatory());
        shown.put("displayLabel", parameter.getDisplayLabel());
        shown.put("parameterConstraintName", parameter.getParameterConstraintName());
        shown.values().removeIf(value -> value == null);
        return shown;
    }
}
