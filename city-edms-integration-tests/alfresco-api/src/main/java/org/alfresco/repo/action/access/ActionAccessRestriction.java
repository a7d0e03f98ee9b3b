package org.alfresco.repo.action.access;

import org.alfresco.service.cmr.action.Action;

/**
 * Mirrors ACS: who may use an action from a rule, a form or over HTTP; Java callers carry no
 * context.
 */
public interface ActionAccessRestriction {
    String ACTION_CONTEXT_PARAM_NAME = "actionContext";
    String RULE_ACTION_CONTEXT = "rule";
    String FORM_PROCESSOR_ACTION_CONTEXT = "formProcessor";
    String V0_ACTION_CONTEXT = "v0";
    String V1_ACTION_CONTEXT = "v1";

    static void setActionContext(Action action, String actionContext) {
        action.setParameterValue(ACTION_CONTEXT_PARAM_NAME, actionContext);
    }

    static String getActionContext(Action action) {
        return (String) action.getParameterValue(ACTION_CONTEXT_PARAM_NAME);
    }

    void verifyAccessRestriction(Action action);
}
