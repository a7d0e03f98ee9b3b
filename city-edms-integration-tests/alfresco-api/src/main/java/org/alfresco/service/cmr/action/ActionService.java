package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS: runs actions in the caller's transaction, or after its commit on another thread as
 * the same user. A definition is found by bean name even when {@code publicAction} is false.
 */
public interface ActionService {
    ActionDefinition getActionDefinition(String name);

    List<ActionDefinition> getActionDefinitions();

    List<ActionDefinition> getActionDefinitions(NodeRef nodeRef);

    ActionConditionDefinition getActionConditionDefinition(String name);

    List<ActionConditionDefinition> getActionConditionDefinitions();

    Action createAction(String name);

    Action createAction(String name, Map<String, Serializable> params);

    CompositeAction createCompositeAction();

    ActionCondition createActionCondition(String name);

    ActionCondition createActionCondition(String name, Map<String, Serializable> params);

    void executeAction(Action action, NodeRef actionedUponNodeRef);

    void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions);

    void executeAction(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executeAsynchronously);

    boolean evaluateAction(Action action, NodeRef actionedUponNodeRef);

    boolean evaluateActionCondition(ActionCondition condition, NodeRef actionedUponNodeRef);

    void saveAction(NodeRef nodeRef, Action action);

    List<Action> getActions(NodeRef nodeRef);

    Action getAction(NodeRef nodeRef, String actionId);

    void removeAction(NodeRef nodeRef, Action action);

    void removeAllActions(NodeRef nodeRef);
}
