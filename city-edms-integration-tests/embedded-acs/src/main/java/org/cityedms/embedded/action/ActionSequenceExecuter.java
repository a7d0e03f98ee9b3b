package org.cityedms.embedded.action;

import java.util.List;
import org.alfresco.repo.action.executer.ActionExecuterAbstractBase;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.CompositeAction;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS's CompositeActionExecuter: the parts run in order, in the transaction of the whole.
 */
public final class ActionSequenceExecuter extends ActionExecuterAbstractBase {
    public static final String NAME = "composite-action";

    private final ActionRunner runner;

    public ActionSequenceExecuter(ActionRunner runner) {
        this.runner = runner;
    }

    @Override
    public void verifyActionAccessRestrictions(Action action) {
        ((CompositeAction) action)
                .getActions()
                .forEach(part -> runner.executer(part).verifyActionAccessRestrictions(part));
    }

    @Override
    protected void executeImpl(Action action, NodeRef actionedUponNodeRef) {
        ((CompositeAction) action)
                .getActions()
                .forEach(part -> runner.executer(part).execute(part, actionedUponNodeRef));
    }

    @Override
    protected void addParameterDefinitions(List<ParameterDefinition> paramList) {}
}
