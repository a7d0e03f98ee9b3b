package org.alfresco.repo.action;

import java.util.Set;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS: the definition that an action executer builds of itself. */
public class ActionDefinitionImpl extends ParameterizedItemDefinitionImpl
        implements ActionDefinition {
    private static final long serialVersionUID = 1L;

    private String ruleActionExecutor;
    private transient Set<QName> applicableTypes = Set.of();
    private boolean trackStatus;

    public ActionDefinitionImpl(String name) {
        super(name);
    }

    public void setRuleActionExecutor(String ruleActionExecutor) {
        this.ruleActionExecutor = ruleActionExecutor;
    }

    public String getRuleActionExecutor() {
        return ruleActionExecutor;
    }

    @Override
    public Set<QName> getApplicableTypes() {
        return applicableTypes;
    }

    public void setApplicableTypes(Set<QName> applicableTypes) {
        this.applicableTypes = applicableTypes;
    }

    @Override
    public boolean getTrackStatus() {
        return trackStatus;
    }

    public void setTrackStatus(boolean trackStatus) {
        this.trackStatus = trackStatus;
    }
}
