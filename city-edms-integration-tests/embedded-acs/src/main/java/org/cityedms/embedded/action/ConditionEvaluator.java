package org.cityedms.embedded.action;

import org.alfresco.repo.action.ParameterizedItemAbstractBase;
import org.alfresco.repo.action.ParameterizedItemDefinitionImpl;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ActionConditionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS's ActionConditionEvaluatorAbstractBase: the bean that decides the conditions of its
 * name.
 */
public abstract class ConditionEvaluator extends ParameterizedItemAbstractBase {
    private EmbeddedActionService actionService;

    public void setActionService(EmbeddedActionService actionService) {
        this.actionService = actionService;
    }

    public void init() {
        actionService.registerCondition(definition());
    }

    final ActionConditionDefinition definition() {
        Definition definition = new Definition(name);
        definition.setTitleKey(getTitleKey());
        definition.setDescriptionKey(getDescriptionKey());
        definition.setLocalizedParameterDefinitions(getLocalizedParameterDefinitions());
        return definition;
    }

    final boolean evaluate(ActionCondition condition, NodeRef nodeRef) {
        checkMandatoryProperties(condition, definition());
        return holds(condition, nodeRef) != condition.getInvertCondition();
    }

    protected abstract boolean holds(ActionCondition condition, NodeRef nodeRef);

    private static final class Definition extends ParameterizedItemDefinitionImpl
            implements ActionConditionDefinition {
        private static final long serialVersionUID = 1L;

        Definition(String name) {
            super(name);
        }
    }
}
