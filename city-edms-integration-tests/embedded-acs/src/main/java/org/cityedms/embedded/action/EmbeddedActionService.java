package org.cityedms.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.action.RuntimeActionService;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionConditionDefinition;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * Mirrors ACS's ActionServiceImpl: definitions are built when public executers register at
 * start-up; a definition by name is taken from the bean, so {@code publicAction=false} only hides.
 */
public final class EmbeddedActionService
        implements ActionService, RuntimeActionService, BeanFactoryAware {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final ActionRunner runner;
    private final ActionQueue queue;
    private final ActionStore store;
    private final Map<String, ActionDefinition> definitions =
            Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, ActionConditionDefinition> conditions =
            Collections.synchronizedMap(new LinkedHashMap<>());
    private BeanFactory beans;

    public EmbeddedActionService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            ActionRunner runner,
            ActionQueue queue,
            ActionStore store) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.runner = runner;
        this.queue = queue;
        this.store = store;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public void registerActionExecuter(ActionExecuter actionExecuter) {
        ActionDefinition definition = actionExecuter.getActionDefinition();
        definitions.put(definition.getName(), definition);
    }

    void registerCondition(ActionConditionDefinition definition) {
        conditions.put(definition.getName(), definition);
    }

    @Override
    public ActionDefinition getActionDefinition(String name) {
        return beans.getBean(name) instanceof ActionExecuter executer
                ? executer.getActionDefinition()
                : null;
    }

    @Override
    public List<ActionDefinition> getActionDefinitions() {
        synchronized (definitions) {
            return new ArrayList<>(definitions.values());
        }
    }

    @Override
    public List<ActionDefinition> getActionDefinitions(NodeRef nodeRef) {
        if (nodeRef == null) {
            return getActionDefinitions();
        }
        QName type = nodeService.getType(nodeRef);
        return getActionDefinitions().stream()
                .filter(
                        definition ->
                                definition.getApplicableTypes().isEmpty()
                                        || definition.getApplicableTypes().stream()
                                                .anyMatch(
                                                        each ->
                                                                dictionaryService.isSubClass(
                                                                        type, each)))
                .toList();
    }

    @Override
    public ActionConditionDefinition getActionConditionDefinition(String name) {
        return conditions.get(name);
    }

    @Override
    public List<ActionConditionDefinition> getActionConditionDefinitions() {
        synchronized (conditions) {
            return new ArrayList<>(conditions.values());
        }
    }

    @Override
    public Action createAction(String name) {
        return new SimpleAction(null, newId(), name);
    }

    @Override
    public Action createAction(String name, Map<String, Serializable> params) {
        Action action = createAction(name);
        action.setParameterValues(params);
        return action;
    }

    @Override
    public CompositeAction createCompositeAction() {
        return new ActionSequence(null, newId());
    }

    @Override
    public ActionCondition createActionCondition(String name) {
        return new SimpleCondition(newId(), name);
    }

    @Override
    public ActionCondition createActionCondition(String name, Map<String, Serializable> params) {
        ActionCondition condition = createActionCondition(name);
        condition.setParameterValues(params);
        return condition;
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef) {
        executeAction(action, actionedUponNodeRef, true);
    }

    @Override
    public void executeAction(Action action, NodeRef actionedUponNodeRef, boolean checkConditions) {
        executeAction(
                action, actionedUponNodeRef, checkConditions, action.getExecuteAsychronously());
    }

    /** Access restrictions of an action for later are checked now, while the caller can be told. */
    @Override
    public void executeAction(
            Action action,
            NodeRef actionedUponNodeRef,
            boolean checkConditions,
            boolean executeAsynchronously) {
        if (executeAsynchronously || runner.wantsToRunLater(action, actionedUponNodeRef)) {
            runner.executer(action).verifyActionAccessRestrictions(action);
            queue.runAfterCommit((SimpleAction) action, actionedUponNodeRef, checkConditions);
        } else {
            runner.run(action, actionedUponNodeRef, checkConditions, runner.runningChain());
        }
    }

    @Override
    public boolean evaluateAction(Action action, NodeRef actionedUponNodeRef) {
        return runner.evaluate(action, actionedUponNodeRef);
    }

    @Override
    public boolean evaluateActionCondition(ActionCondition condition, NodeRef actionedUponNodeRef) {
        return runner.evaluate(condition, actionedUponNodeRef);
    }

    @Override
    public void saveAction(NodeRef nodeRef, Action action) {
        store.saveOn(nodeRef, action);
    }

    @Override
    public List<Action> getActions(NodeRef nodeRef) {
        return store.actionsOn(nodeRef);
    }

    @Override
    public Action getAction(NodeRef nodeRef, String actionId) {
        return getActions(nodeRef).stream()
                .filter(action -> action.getId().equals(actionId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void removeAction(NodeRef nodeRef, Action action) {
        store.removeFrom(nodeRef, action);
    }

    @Override
    public void removeAllActions(NodeRef nodeRef) {
        getActions(nodeRef).forEach(action -> store.removeFrom(nodeRef, action));
    }
}
