package org.cityedms.embedded.action;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.ParameterizedItem;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Mirrors the persistence in ACS's ActionServiceImpl: an action is a node whose uuid is the
 * action's id, with a child for each parameter and condition. Unlike ACS it replaces the parameters
 * of a changed action instead of matching them one by one; nobody keeps references to them.
 */
public final class ActionStore {
    private final NodeService nodeService;

    public ActionStore(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Makes or updates the action's node as a child of {@code parent}. */
    public NodeRef save(NodeRef parent, QName assocType, QName assocName, Action action) {
        NodeRef existing =
                children(parent, assocType).stream()
                        .filter(ref -> ref.getId().equals(action.getId()))
                        .findFirst()
                        .orElse(null);
        NodeRef node = existing == null ? create(parent, assocType, assocName, action) : existing;
        nodeService.setProperty(node, ActionModel.PROP_ACTION_TITLE, action.getTitle());
        nodeService.setProperty(node, ActionModel.PROP_ACTION_DESCRIPTION, action.getDescription());
        nodeService.setProperty(
                node, ActionModel.PROP_EXECUTE_ASYNCHRONOUSLY, action.getExecuteAsychronously());
        saveParameters(node, action);
        saveConditions(node, action.getActionConditions());
        saveParts(node, ActionModel.ASSOC_COMPENSATING_ACTION, compensating(action));
        if (action instanceof CompositeAction composite) {
            saveParts(node, ActionModel.ASSOC_ACTIONS, composite.getActions());
        }
        readAudit((SimpleAction) action, node);
        return node;
    }

    private NodeRef create(NodeRef parent, QName assocType, QName assocName, Action action) {
        QName type =
                action instanceof CompositeAction
                        ? ActionModel.TYPE_COMPOSITE_ACTION
                        : ActionModel.TYPE_ACTION;
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ActionModel.PROP_DEFINITION_NAME, action.getActionDefinitionName());
        properties.put(ContentModel.PROP_NODE_UUID, action.getId());
        properties.put(ActionModel.PROP_EXECUTE_ASYNCHRONOUSLY, action.getExecuteAsychronously());
        NodeRef node =
                nodeService
                        .createNode(parent, assocType, assocName, type, properties)
                        .getChildRef();
        ((SimpleAction) action).setNodeRef(node);
        return node;
    }

    private static List<Action> compensating(Action action) {
        return action.getCompensatingAction() == null
                ? List.of()
                : List.of(action.getCompensatingAction());
    }

    private void saveParts(NodeRef node, QName assocType, List<Action> parts) {
        removeOthers(node, assocType, parts);
        parts.forEach(part -> save(node, assocType, assocType, part));
    }

    private void removeOthers(
            NodeRef node, QName assocType, List<? extends ParameterizedItem> kept) {
        List<String> ids = kept.stream().map(ParameterizedItem::getId).toList();
        for (NodeRef child : children(node, assocType)) {
            if (!ids.contains(child.getId())) {
                nodeService.removeChild(node, child);
            }
        }
    }

    private void saveConditions(NodeRef actionNode, List<ActionCondition> conditions) {
        removeOthers(actionNode, ActionModel.ASSOC_CONDITIONS, conditions);
        List<NodeRef> existing = children(actionNode, ActionModel.ASSOC_CONDITIONS);
        for (ActionCondition condition : conditions) {
            NodeRef node =
                    existing.stream()
                            .filter(ref -> ref.getId().equals(condition.getId()))
                            .findFirst()
                            .orElseGet(() -> createCondition(actionNode, condition));
            nodeService.setProperty(
                    node, ActionModel.PROP_CONDITION_INVERT, condition.getInvertCondition());
            saveParameters(node, condition);
        }
    }

    private NodeRef createCondition(NodeRef actionNode, ActionCondition condition) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(
                ActionModel.PROP_DEFINITION_NAME, condition.getActionConditionDefinitionName());
        properties.put(ContentModel.PROP_NODE_UUID, condition.getId());
        properties.put(ActionModel.PROP_CONDITION_INVERT, condition.getInvertCondition());
        return nodeService
                .createNode(
                        actionNode,
                        ActionModel.ASSOC_CONDITIONS,
                        ActionModel.ASSOC_CONDITIONS,
                        ActionModel.TYPE_ACTION_CONDITION,
                        properties)
                .getChildRef();
    }

    private void saveParameters(NodeRef node, ParameterizedItem item) {
        removeOthers(node, ActionModel.ASSOC_PARAMETERS, List.of());
        item.getParameterValues()
                .forEach(
                        (name, value) -> {
                            Map<QName, Serializable> properties = new HashMap<>();
                            properties.put(ActionModel.PROP_PARAMETER_NAME, name);
                            properties.put(ActionModel.PROP_PARAMETER_VALUE, value);
                            nodeService.createNode(
                                    node,
                                    ActionModel.ASSOC_PARAMETERS,
                                    ActionModel.ASSOC_PARAMETERS,
                                    ActionModel.TYPE_ACTION_PARAMETER,
                                    properties);
                        });
    }

    /** Reads the action of a node. */
    public Action load(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        SimpleAction action;
        if (ActionModel.TYPE_COMPOSITE_ACTION.equals(nodeService.getType(node))) {
            ActionSequence sequence = new ActionSequence(node, node.getId());
            children(node, ActionModel.ASSOC_ACTIONS)
                    .forEach(part -> sequence.addAction(load(part)));
            action = sequence;
        } else {
            String name = (String) properties.get(ActionModel.PROP_DEFINITION_NAME);
            action = new SimpleAction(node, node.getId(), name);
        }
        action.setTitle((String) properties.get(ActionModel.PROP_ACTION_TITLE));
        action.setDescription((String) properties.get(ActionModel.PROP_ACTION_DESCRIPTION));
        action.setExecuteAsynchronously(
                Boolean.TRUE.equals(properties.get(ActionModel.PROP_EXECUTE_ASYNCHRONOUSLY)));
        readParameters(node, action);
        for (NodeRef condition : children(node, ActionModel.ASSOC_CONDITIONS)) {
            action.addActionCondition(loadCondition(condition));
        }
        children(node, ActionModel.ASSOC_COMPENSATING_ACTION)
                .forEach(each -> action.setCompensatingAction(load(each)));
        readAudit(action, node);
        return action;
    }

    private ActionCondition loadCondition(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        SimpleCondition condition =
                new SimpleCondition(
                        node.getId(), (String) properties.get(ActionModel.PROP_DEFINITION_NAME));
        condition.setInvertCondition(
                Boolean.TRUE.equals(properties.get(ActionModel.PROP_CONDITION_INVERT)));
        readParameters(node, condition);
        return condition;
    }

    private void readParameters(NodeRef node, ParameterizedItem item) {
        for (NodeRef parameter : children(node, ActionModel.ASSOC_PARAMETERS)) {
            Map<QName, Serializable> properties = nodeService.getProperties(parameter);
            item.setParameterValue(
                    (String) properties.get(ActionModel.PROP_PARAMETER_NAME),
                    properties.get(ActionModel.PROP_PARAMETER_VALUE));
        }
    }

    private void readAudit(SimpleAction action, NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        action.setCreated(
                (String) properties.get(ContentModel.PROP_CREATOR),
                (Date) properties.get(ContentModel.PROP_CREATED));
        action.setModified(
                (String) properties.get(ContentModel.PROP_MODIFIER),
                (Date) properties.get(ContentModel.PROP_MODIFIED));
    }

    void saveOn(NodeRef nodeRef, Action action) {
        if (!nodeService.hasAspect(nodeRef, ActionModel.ASPECT_ACTIONS)) {
            nodeService.addAspect(nodeRef, ActionModel.ASPECT_ACTIONS, null);
        }
        List<NodeRef> folders = children(nodeRef, ActionModel.ASSOC_ACTION_FOLDER);
        NodeRef folder =
                folders.isEmpty()
                        ? nodeService
                                .createNode(
                                        nodeRef,
                                        ActionModel.ASSOC_ACTION_FOLDER,
                                        ActionModel.ASSOC_ACTION_FOLDER,
                                        ContentModel.TYPE_SYSTEM_FOLDER)
                                .getChildRef()
                        : folders.get(0);
        save(folder, ContentModel.ASSOC_CONTAINS, ActionModel.ASSOC_NAME_ACTIONS, action);
    }

    List<Action> actionsOn(NodeRef nodeRef) {
        return children(nodeRef, ActionModel.ASSOC_ACTION_FOLDER).stream()
                .flatMap(folder -> children(folder, ContentModel.ASSOC_CONTAINS).stream())
                .map(this::load)
                .toList();
    }

    void removeFrom(NodeRef nodeRef, Action action) {
        for (NodeRef folder : children(nodeRef, ActionModel.ASSOC_ACTION_FOLDER)) {
            for (NodeRef child : children(folder, ContentModel.ASSOC_CONTAINS)) {
                if (child.getId().equals(action.getId())) {
                    nodeService.removeChild(folder, child);
                }
            }
        }
    }

    private List<NodeRef> children(NodeRef parent, QName assocType) {
        return nodeService.getChildAssocs(parent, assocType, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }
}
