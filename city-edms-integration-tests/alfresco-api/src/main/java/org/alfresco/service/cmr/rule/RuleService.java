package org.alfresco.service.cmr.rule;

import java.util.List;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS: rules of folders. Enabling and disabling hold for the calling thread only; rules
 * that fired run at the end of the transaction, before its commit.
 */
public interface RuleService {
    List<RuleType> getRuleTypes();

    RuleType getRuleType(String name);

    void enableRules();

    void disableRules();

    boolean isEnabled();

    boolean rulesEnabled(NodeRef nodeRef);

    void disableRules(NodeRef nodeRef);

    void enableRules(NodeRef nodeRef);

    void disableRule(Rule rule);

    void enableRule(Rule rule);

    void disableRuleType(String ruleType);

    void enableRuleType(String ruleType);

    boolean isRuleTypeEnabled(String ruleType);

    boolean hasRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied);

    List<Rule> getRules(NodeRef nodeRef, boolean includeInhertiedRuleType, String ruleTypeName);

    int countRules(NodeRef nodeRef);

    Rule getRule(NodeRef nodeRef);

    Rule saveRule(NodeRef nodeRef, Rule rule);

    void removeRule(NodeRef nodeRef, Rule rule);

    void removeAllRules(NodeRef nodeRef);

    NodeRef getOwningNodeRef(Rule rule);

    NodeRef getOwningNodeRef(Action action);
}
