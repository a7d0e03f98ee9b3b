package org.cityedms.embedded.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.rule.Rule;

/**
 * Mirrors the switches of ACS's RuleServiceImpl: all rules off for a thread, the rules of a folder
 * or of a type off for a transaction, one rule off for the server.
 */
public final class RuleSwitches {
    private static final String NODES = RuleSwitches.class.getName() + ".nodes";
    private static final String TYPES = RuleSwitches.class.getName() + ".types";
    private static final ThreadLocal<Boolean> OFF = new ThreadLocal<>();

    private final Set<Rule> disabledRules = ConcurrentHashMap.newKeySet();

    boolean isOn() {
        return OFF.get() == null;
    }

    void switchOn() {
        OFF.remove();
    }

    void switchOff() {
        OFF.set(Boolean.TRUE);
    }

    boolean isOn(NodeRef node) {
        return !bound(NODES).contains(node);
    }

    void switchOn(NodeRef node) {
        bound(NODES).remove(node);
    }

    void switchOff(NodeRef node) {
        bound(NODES).add(node);
    }

    boolean isOn(String ruleType) {
        return !bound(TYPES).contains(ruleType);
    }

    void switchOn(String ruleType) {
        bound(TYPES).remove(ruleType);
    }

    void switchOff(String ruleType) {
        bound(TYPES).add(ruleType);
    }

    boolean isOn(Rule rule) {
        return !disabledRules.contains(rule);
    }

    void switchOn(Rule rule) {
        disabledRules.remove(rule);
    }

    void switchOff(Rule rule) {
        disabledRules.add(rule);
    }

    private static Set<Object> bound(String key) {
        Set<Object> values = AlfrescoTransactionSupport.getResource(key);
        if (values == null) {
            values = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(key, values);
        }
        return values;
    }
}
