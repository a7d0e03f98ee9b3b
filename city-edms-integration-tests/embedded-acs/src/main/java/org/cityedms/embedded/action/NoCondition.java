package org.cityedms.embedded.action;

import java.util.List;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS's {@code no-condition}: holds always. */
public final class NoCondition extends ConditionEvaluator {
    @Override
    protected boolean holds(ActionCondition condition, NodeRef nodeRef) {
        return true;
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {}
}
