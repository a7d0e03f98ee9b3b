package org.cityedms.embedded.action;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.repo.action.executer.ActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionServiceException;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * Mirrors the running part of ACS's ActionServiceImpl: the executer is the bean of the action's
 * name, public or not; an action does not run inside itself (the chain of action ids); a node that
 * is gone makes it a no-op; whatever the executer throws reaches the caller.
 */
public final class ActionRunner implements BeanFactoryAware {
    private static final ThreadLocal<Set<String>> CHAIN = new ThreadLocal<>();

    private final NodeService nodeService;
    private BeanFactory beans;

    public ActionRunner(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    ActionExecuter executer(Action action) {
        return beans.getBean(action.getActionDefinitionName(), ActionExecuter.class);
    }

    /**
     * The ids of the actions that run now on this thread, outermost first; empty outside actions.
     */
    Set<String> runningChain() {
        Set<String> running = CHAIN.get();
        return running == null ? Set.of() : Set.copyOf(running);
    }

    boolean wantsToRunLater(Action action, NodeRef nodeRef) {
        if (action instanceof CompositeAction composite) {
            return composite.getActions().stream().anyMatch(part -> wantsToRunLater(part, nodeRef));
        }
        return executer(action).isExecuteAsynchronously(nodeRef);
    }

    void run(Action action, NodeRef nodeRef, boolean checkConditions, Set<String> outerChain) {
        if (nodeRef != null && !nodeService.exists(nodeRef)) {
            return;
        }
        if (outerChain.contains(action.getId())) {
            return;
        }
        Set<String> previous = CHAIN.get();
        Set<String> extended = new HashSet<>(outerChain);
        extended.add(action.getId());
        CHAIN.set(extended);
        try {
            if (!checkConditions || evaluate(action, nodeRef)) {
                executer(action).execute(action, nodeRef);
            }
        } finally {
            if (previous == null) {
                CHAIN.remove();
            } else {
                CHAIN.set(previous);
            }
        }
    }

    boolean evaluate(Action action, NodeRef nodeRef) {
        return action.getActionConditions().stream()
                .allMatch(condition -> evaluate(condition, nodeRef));
    }

    boolean evaluate(ActionCondition condition, NodeRef nodeRef) {
        String name = condition.getActionConditionDefinitionName();
        if (!(beans.getBean(name) instanceof ConditionEvaluator evaluator)) {
            throw new ActionServiceException("No condition is named '" + name + "'");
        }
        return evaluator.evaluate(condition, nodeRef);
    }
}
