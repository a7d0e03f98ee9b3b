package org.alfresco.service.cmr.action;

/** Mirrors ACS: the action of a rule, a list of actions with conditions of its own. */
public interface CompositeAction extends Action, ActionList<Action> {}
