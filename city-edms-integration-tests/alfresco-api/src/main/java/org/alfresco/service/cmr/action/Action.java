package org.alfresco.service.cmr.action;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS: a named piece of work with parameters; {@code getNodeRef()} is null until it is
 * saved.
 */
public interface Action extends ParameterizedItem {
    NodeRef getNodeRef();

    String getActionDefinitionName();

    String getTitle();

    void setTitle(String title);

    String getDescription();

    void setDescription(String description);

    /** The misspelt name is ACS's own. */
    boolean getExecuteAsychronously();

    void setExecuteAsynchronously(boolean executeAsynchronously);

    Action getCompensatingAction();

    void setCompensatingAction(Action action);

    Date getCreatedDate();

    String getCreator();

    Date getModifiedDate();

    String getModifier();

    boolean hasActionConditions();

    List<ActionCondition> getActionConditions();

    void addActionCondition(ActionCondition actionCondition);

    void removeAllActionConditions();

    void addParameterValues(Map<String, Serializable> values);
}
