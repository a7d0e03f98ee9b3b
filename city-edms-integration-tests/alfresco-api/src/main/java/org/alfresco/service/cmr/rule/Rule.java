package org.alfresco.service.cmr.rule;

import java.io.Serializable;
import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: a rule of a folder, equal to another by its node. */
public class Rule implements Serializable {
    private static final long serialVersionUID = 1L;

    private NodeRef nodeRef;
    private String title;
    private String description;
    private transient List<String> ruleTypes;
    private transient Action action;
    private boolean executeAsynchronously;
    private boolean ruleDisabled;
    private boolean appliedToChildren;

    public Rule() {}

    public Rule(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public Action getAction() {
        return action;
    }

    public void setNodeRef(NodeRef nodeRef) {
        this.nodeRef = nodeRef;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getDescription() {
        return description;
    }

    public boolean isAppliedToChildren() {
        return appliedToChildren;
    }

    public void applyToChildren(boolean isAppliedToChildren) {
        this.appliedToChildren = isAppliedToChildren;
    }

    public void setRuleType(String ruleType) {
        this.ruleTypes = List.of(ruleType);
    }

    public void setRuleTypes(List<String> ruleTypes) {
        this.ruleTypes = ruleTypes;
    }

    public List<String> getRuleTypes() {
        return ruleTypes;
    }

    public void setExecuteAsynchronously(boolean executeAsynchronously) {
        this.executeAsynchronously = executeAsynchronously;
    }

    public boolean getExecuteAsynchronously() {
        return executeAsynchronously;
    }

    public boolean getRuleDisabled() {
        return ruleDisabled;
    }

    public void setRuleDisabled(boolean ruleDisabled) {
        this.ruleDisabled = ruleDisabled;
    }

    @Override
    public int hashCode() {
        return nodeRef == null ? 0 : nodeRef.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        return nodeRef != null && obj instanceof Rule other && nodeRef.equals(other.nodeRef);
    }
}
