package org.cityedms.embedded.action;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionCondition;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS's ActionImpl: an action in memory, with the user it will run as when it runs later.
 */
class SimpleAction extends ParameterizedValues implements Action {
    private static final long serialVersionUID = 1L;

    private final String actionDefinitionName;
    private final ArrayList<ActionCondition> actionConditions = new ArrayList<>();
    private NodeRef nodeRef;
    private String title;
    private String description;
    private boolean executeAsynchronously;
    private Action compensatingAction;
    private Date createdDate;
    private String creator;
    private Date modifiedDate;
    private String modifier;
    private String runAsUser;

    SimpleAction(NodeRef nodeRef, String id, String actionDefinitionName) {
        super(id);
        this.nodeRef = nodeRef;
        this.actionDefinitionName = actionDefinitionName;
    }

    @Override
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    void setNodeRef(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    @Override
    public String getActionDefinitionName() {
        return actionDefinitionName;
    }

    @Override
    public String getTitle() {
        return title;
    }

    @Override
    public void setTitle(String title) {
        this.title = title;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean getExecuteAsychronously() {
        return executeAsynchronously;
    }

    @Override
    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.executeAsynchronously = executeAsynchronously;
    }

    @Override
    public Action getCompensatingAction() {
        return compensatingAction;
    }

    @Override
    public void setCompensatingAction(Action action) {
        this.compensatingAction = action;
    }

    @Override
    public Date getCreatedDate() {
        return createdDate;
    }

    @Override
    public String getCreator() {
        return creator;
    }

    void setCreated(String creator, Date createdDate) {
        this.creator = creator;
        this.createdDate = createdDate;
    }

    @Override
    public Date getModifiedDate() {
        return modifiedDate;
    }

    @Override
    public String getModifier() {
        return modifier;
    }

    void setModified(String modifier, Date modifiedDate) {
        this.modifier = modifier;
        this.modifiedDate = modifiedDate;
    }

    @Override
    public boolean hasActionConditions() {
        return !actionConditions.isEmpty();
    }

    @Override
    public List<ActionCondition> getActionConditions() {
        return actionConditions;
    }

    @Override
    public void addActionCondition(ActionCondition actionCondition) {
        actionConditions.add(actionCondition);
    }

    @Override
    public void removeAllActionConditions() {
        actionConditions.clear();
    }

    @Override
    public void addParameterValues(Map<String, Serializable> values) {
        getParameterValues().putAll(values);
    }

    String runAsUser() {
        return runAsUser;
    }

    void runAs(String user) {
        this.runAsUser = user;
    }

    @Override
    public String toString() {
        return actionDefinitionName + "[id=" + getId() + ", node=" + nodeRef + "]";
    }
}
