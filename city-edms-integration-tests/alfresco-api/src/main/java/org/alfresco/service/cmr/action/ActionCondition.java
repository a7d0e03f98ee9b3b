package org.alfresco.service.cmr.action;

/** Mirrors ACS: all conditions of an action must hold (each possibly inverted) before it runs. */
public interface ActionCondition extends ParameterizedItem {
    String getActionConditionDefinitionName();

    void setInvertCondition(boolean invertCondition);

    boolean getInvertCondition();
}
