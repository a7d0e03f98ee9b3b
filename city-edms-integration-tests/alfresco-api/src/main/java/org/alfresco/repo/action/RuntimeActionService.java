package org.alfresco.repo.action;

import org.alfresco.repo.action.executer.ActionExecuter;

/** Mirrors the part of ACS's internal interface by which executers make themselves known. */
public interface RuntimeActionService {
    void registerActionExecuter(ActionExecuter actionExecuter);
}
