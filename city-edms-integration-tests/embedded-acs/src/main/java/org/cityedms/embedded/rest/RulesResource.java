package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;

/**
 * /nodes/{folderId}/rule-sets/-default-/rules: make, list, show, delete; without conditions; as
 * ACS's RulesImpl.
 */
final class RulesResource implements ApiResource {
    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "description",
                    "isEnabled",
                    "isInheritable",
                    "isAsynchronous",
                    "triggers",
                    "conditions",
                    "actions");

    private final RuleService rules;
    private final ActionService actions;
    private final NodeLookup lookup;
    private final ActionParameters parameters;

    RulesResource(
            RuleService rules,
            ActionService actions,
            NodeLookup lookup,
            ActionParameters parameters) {
        this.rules = rules;
        this.actions = actions;
        this.lookup = lookup;
        this.parameters = parameters;
    }

    @Override
    public List<Route> routes() {
        String path = "nodes/{nodeId}/rule-sets/{ruleSetId}/rules";
        return List.of(
                route("GET", path, this::list),
                route("POST", path, this::create),
                route("GET", path + "/{ruleId}", this::show),
                route("DELETE", path + "/{ruleId}", this::delete));
    }

    /** ACS keeps rules in the private API. */
    private static Route route(String method, String path, Route.Handler handler) {
        return new Route(method, "private/alfresco", List.of(path.split("/", -1)), false, handler);
    }

    private NodeRef folder(ApiRequest request) {
        NodeRef folder = lookup.find(request.variable("nodeId"));
        if (!lookup.isA(folder, ContentModel.TYPE_FOLDER)) {
            throw ApiException.invalid("NodeId of a folder is expected!");
        }
        return folder;
    }

    private ApiResponse list(ApiRequest request) {
        return Paging.of(request).page(rules.getRules(folder(request), false), this::entryOf);
    }

    private ApiResponse show(ApiRequest request) {
        return ApiResponse.entry(entryOf(rule(request)));
    }

    private ApiResponse delete(ApiRequest request) {
        rules.removeRule(folder(request), rule(request));
        return ApiResponse.noContent();
    }

    private Rule rule(ApiRequest request) {
        String id = request.variable("ruleId");
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
        return rules.getRules(folder(request), false).stream()
                .filter(rule -> node.equals(rule.getNodeRef()))
                .findFirst()
                .orElseThrow(() -> ApiException.noSuchEntity(id));
    }

    private ApiResponse create(ApiRequest request) {
        NodeRef folder = folder(request);
        List<Map<String, Object>> made = new ArrayList<>();
        for (JsonNode wanted : request.objects(FIELDS)) {
            made.add(entryOf(rules.saveRule(folder, ruleOf(wanted))));
        }
        return made.size() == 1
                ? ApiResponse.entry(201, made.get(0))
                : new ApiResponse.Json(201, Map.of("list", Map.of("entries", made)));
    }

    private Rule ruleOf(JsonNode wanted) {
        String name = ApiRequest.text(wanted, "name");
        if (name == null || name.isBlank()) {
            throw ApiException.invalid("Rule name is a mandatory parameter");
        }
        if (wanted.path("conditions").path("simpleConditions").size() > 0
                || wanted.path("conditions").path("compositeConditions").size() > 0) {
            throw new UnsupportedOperationException("Rule conditions over REST");
        }
        JsonNode actionList = wanted.path("actions");
        if (actionList.isEmpty()) {
            throw ApiException.invalid("A rule must have at least one action");
        }
        CompositeAction all = actions.createCompositeAction();
        for (JsonNode one : actionList) {
            all.addAction(actionOf(one));
        }
        Rule rule = new Rule();
        rule.setTitle(name);
        rule.setDescription(ApiRequest.text(wanted, "description"));
        rule.setRuleTypes(
                wanted.has("triggers")
                        ? NodeResource.texts(wanted.get("triggers"))
                        : List.of("inbound"));
        rule.setRuleDisabled(!wanted.path("isEnabled").asBoolean(false));
        rule.applyToChildren(wanted.path("isInheritable").asBoolean(false));
        rule.setExecuteAsynchronously(wanted.path("isAsynchronous").asBoolean(false));
        rule.setAction(all);
        return rule;
    }

    private Action actionOf(JsonNode wanted) {
        String id = ApiRequest.text(wanted, "actionDefinitionId");
        ActionDefinition definition = id == null ? null : actions.getActionDefinition(id);
        if (definition == null) {
            throw ApiException.invalid("Invalid rule action definition requested " + id);
        }
        return actions.createAction(id, parameters.read(definition, wanted.get("params")));
    }

    private Map<String, Object> entryOf(Rule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", rule.getNodeRef().getId());
        entry.put("name", rule.getTitle());
        entry.put("description", rule.getDescription());
        entry.put("isEnabled", !rule.getRuleDisabled());
        entry.put("isInheritable", rule.isAppliedToChildren());
        entry.put("isAsynchronous", rule.getExecuteAsynchronously());
        entry.put("triggers", rule.getRuleTypes());
        List<Map<String, Object>> shown = new ArrayList<>();
        if (rule.getAction() instanceof CompositeAction all) {
            for (Action action : all.getActions()) {
                shown.add(
                        Map.of(
                                "actionDefinitionId",
                                action.getActionDefinitionName(),
                                "params",
                                action.getParameterValues()));
            }
        }
        entry.put("actions", shown);
        entry.values().removeIf(value -> value == null);
        return entry;
    }
}
