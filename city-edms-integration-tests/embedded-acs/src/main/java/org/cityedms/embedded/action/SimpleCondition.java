package org.cityedms.embedded.action;

import org.alfresco.service.cmr.action.ActionCondition;

/** Mirrors ACS's ActionConditionImpl. */
final class SimpleCondition extends ParameterizedValues implements ActionCondition {
    private static final long serialVersionUID = 1L;

    private final String definitionName;
    private boolean invertCondition;

    SimpleCondition(String id, String definitionName) {
        super(id);
        this.definitionName = definitionName;
    }

    @Override
    public String getActionConditionDefinitionName() {
        return definitionName;
    }

    @Override
    public void setInvertCondition(boolean invertCondition) {
        this.invertCondition = invertCondition;
    }

    @Override
    public boolean getInvertCondition() {
        return invertCondition;
    }
}
