package org.alfresco.repo.action;

import org.alfresco.service.namespace.QName;

/** Mirrors ACS: names of the model in which saved actions and rules' actions are kept. */
public interface ActionModel {
    String ACTION_MODEL_URI = "http://www.alfresco.org/model/action/1.0";
    String ACTION_MODEL_PREFIX = "act";
    QName TYPE_ACTION_BASE = QName.createQName(ACTION_MODEL_URI, "actionbase");
    QName TYPE_ACTION = QName.createQName(ACTION_MODEL_URI, "action");
    QName PROP_DEFINITION_NAME = QName.createQName(ACTION_MODEL_URI, "definitionName");
    QName PROP_ACTION_TITLE = QName.createQName(ACTION_MODEL_URI, "actionTitle");
    QName PROP_ACTION_DESCRIPTION = QName.createQName(ACTION_MODEL_URI, "actionDescription");
    QName PROP_EXECUTE_ASYNCHRONOUSLY =
            QName.createQName(ACTION_MODEL_URI, "executeAsynchronously");
    QName ASSOC_CONDITIONS = QName.createQName(ACTION_MODEL_URI, "conditions");
    QName ASSOC_COMPENSATING_ACTION = QName.createQName(ACTION_MODEL_URI, "compensatingAction");
    QName ASSOC_PARAMETERS = QName.createQName(ACTION_MODEL_URI, "parameters");
    QName TYPE_ACTION_CONDITION = QName.createQName(ACTION_MODEL_URI, "actioncondition");
    QName TYPE_ACTION_PARAMETER = QName.createQName(ACTION_MODEL_URI, "actionparameter");
    QName PROP_PARAMETER_NAME = QName.createQName(ACTION_MODEL_URI, "parameterName");
    QName PROP_PARAMETER_VALUE = QName.createQName(ACTION_MODEL_URI, "parameterValue");
    QName TYPE_COMPOSITE_ACTION = QName.createQName(ACTION_MODEL_URI, "compositeaction");
    QName ASSOC_ACTIONS = QName.createQName(ACTION_MODEL_URI, "actions");
    QName ASPECT_ACTIONS = QName.createQName(ACTION_MODEL_URI, "actions");
    QName ASSOC_ACTION_FOLDER = QName.createQName(ACTION_MODEL_URI, "actionFolder");
    QName PROP_CONDITION_INVERT = QName.createQName(ACTION_MODEL_URI, "invert");
    QName ASSOC_NAME_ACTIONS = QName.createQName(ACTION_MODEL_URI, "actions");
}
