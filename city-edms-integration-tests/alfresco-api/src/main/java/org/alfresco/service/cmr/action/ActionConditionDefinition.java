package org.alfresco.service.cmr.action;

/** Mirrors ACS: describes a condition of an action. */
public interface ActionConditionDefinition extends ParameterizedItemDefinition {}
