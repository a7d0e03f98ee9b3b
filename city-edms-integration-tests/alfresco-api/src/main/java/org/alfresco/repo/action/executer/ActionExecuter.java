package org.alfresco.repo.action.executer;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: the bean that does the work of the actions of its name. */
public interface ActionExecuter {
    String PARAM_RESULT = "result";

    String getQueueName();

    boolean getIgnoreLock();

    boolean getTrackStatus();

    ActionDefinition getActionDefinition();

    default void verifyActionAccessRestrictions(Action action) {}

    void execute(Action action, NodeRef actionedUponNodeRef);

    default boolean isExecuteAsynchronously(NodeRef actionedUponNodeRef) {
        return false;
    }
}
