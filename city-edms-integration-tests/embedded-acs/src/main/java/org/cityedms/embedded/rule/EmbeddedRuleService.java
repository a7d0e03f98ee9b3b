package org.cityedms.embedded.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.alfresco.service.cmr.rule.RuleType;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's RuleServiceImpl: rules are read as the system, so that they fire for users who may
 * not see them; saving and removing needs ChangePermissions on the folder.
 */
public final class EmbeddedRuleService implements RuleService {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final RuleStore store;
    private final RuleSwitches switches;
    private final Map<String, RuleType> ruleTypes =
            Collections.synchronizedMap(new LinkedHashMap<>());

    public EmbeddedRuleService(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            RuleStore store,
            RuleSwitches switches) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.store = store;
        this.switches = switches;
    }

    void register(RuleType ruleType) {
        ruleTypes.put(ruleType.getName(), ruleType);
    }

    @Override
    public List<RuleType> getRuleTypes() {
        synchronized (ruleTypes) {
            return new ArrayList<>(ruleTypes.values());
        }
    }

    @Override
    public RuleType getRuleType(String name) {
        return ruleTypes.get(name);
    }

    @Override
    public void enableRules() {
        switches.switchOn();
    }

    @Override
    public void disableRules() {
        switches.switchOff();
    }

    @Override
    public boolean isEnabled() {
        return switches.isOn();
    }

    @Override
    public boolean rulesEnabled(NodeRef nodeRef) {
        return switches.isOn(nodeRef);
    }

    @Override
    public void disableRules(NodeRef nodeRef) {
        switches.switchOff(nodeRef);
    }

    @Override
    public void enableRules(NodeRef nodeRef) {
        switches.switchOn(nodeRef);
    }

    @Override
    public void disableRule(Rule rule) {
        switches.switchOff(rule);
    }

    @Override
    public void enableRule(Rule rule) {
        switches.switchOn(rule);
    }

    @Override
    public void disableRuleType(String ruleType) {
        switches.switchOff(ruleType);
    }

    @Override
    public void enableRuleType(String ruleType) {
        switches.switchOn(ruleType);
    }

    @Override
    public boolean isRuleTypeEnabled(String ruleType) {
        return switches.isOn(ruleType);
    }

    boolean mayRun(Rule rule) {
        return !rule.getRuleDisabled()
                && switches.isOn(rule)
                && switches.isOn(getOwningNodeRef(rule));
    }

    @Override
    public boolean hasRules(NodeRef nodeRef) {
        return !getRules(nodeRef).isEmpty();
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef) {
        return getRules(nodeRef, true);
    }

    @Override
    public List<Rule> getRules(NodeRef nodeRef, boolean includeInhertied) {
        return getRules(nodeRef, includeInhertied, null);
    }

    @Override
    public List<Rule> getRules(
            NodeRef nodeRef, boolean includeInhertiedRuleType, String ruleTypeName) {
        return AuthenticationUtil.runAsSystem(
                () -> {
                    if (!nodeService.exists(nodeRef) || cannotHaveRules(nodeRef)) {
                        return List.of();
                    }
                    Set<Rule> rules = new LinkedHashSet<>();
                    if (includeInhertiedRuleType) {
                        rules.addAll(store.inheritedRules(nodeRef));
                    }
                    rules.addAll(store.ownRules(nodeRef));
                    return rules.stream()
                            .filter(
                                    rule ->
                                            ruleTypeName == null
                                                    || rule.getRuleTypes().contains(ruleTypeName))
                            .toList();
                });
    }

    private boolean cannotHaveRules(NodeRef nodeRef) {
        QName type = nodeService.getType(nodeRef);
        return dictionaryService.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER)
                || dictionaryService.isSubClass(type, ActionModel.TYPE_ACTION_BASE)
                || dictionaryService.isSubClass(type, ActionModel.TYPE_ACTION_PARAMETER);
    }

    @Override
    public int countRules(NodeRef nodeRef) {
        return nodeService.exists(nodeRef) ? store.count(nodeRef) : 0;
    }

    @Override
    public Rule getRule(NodeRef nodeRef) {
        return store.load(nodeRef);
    }

    @Override
    public Rule saveRule(NodeRef nodeRef, Rule rule) {
        requireChangePermissions(nodeRef, "save");
        if (rule.getTitle() == null || rule.getTitle().isEmpty()) {
            throw new IllegalArgumentException("A rule needs a title");
        }
        if (rule.getAction() == null) {
            throw new IllegalArgumentException("Rule '" + rule.getTitle() + "' has no action");
        }
        withoutRules(() -> store.save(nodeRef, rule));
        return rule;
    }

    @Override
    public void removeRule(NodeRef nodeRef, Rule rule) {
        requireChangePermissions(nodeRef, "remove");
        withoutRules(() -> store.remove(nodeRef, rule.getNodeRef()));
    }

    @Override
    public void removeAllRules(NodeRef nodeRef) {
        requireChangePermissions(nodeRef, "remove");
        if (nodeService.hasAspect(nodeRef, RuleModel.ASPECT_RULES)) {
            withoutRules(
                    () -> store.ruleNodes(nodeRef).forEach(each -> store.remove(nodeRef, each)));
        }
    }

    private void requireChangePermissions(NodeRef nodeRef, String verb) {
        AccessStatus status =
                permissionService.hasPermission(nodeRef, PermissionService.CHANGE_PERMISSIONS);
        if (status != AccessStatus.ALLOWED) {
            throw new RuleServiceException("Not permitted to " + verb + " a rule on " + nodeRef);
        }
    }

    private void withoutRules(Runnable work) {
        boolean wereOn = switches.isOn();
        switches.switchOff();
        try {
            work.run();
        } finally {
            if (wereOn) {
                switches.switchOn();
            }
        }
    }

    @Override
    public NodeRef getOwningNodeRef(Rule rule) {
        return rule.getNodeRef() == null ? null : parent(parent(rule.getNodeRef()));
    }

    @Override
    public NodeRef getOwningNodeRef(Action action) {
        NodeRef node = action.getNodeRef();
        while (node != null && !RuleModel.TYPE_RULE.equals(nodeService.getType(node))) {
            node = parent(node);
        }
        return node == null ? null : parent(parent(node));
    }

    private NodeRef parent(NodeRef node) {
        return nodeService.getPrimaryParent(node).getParentRef();
    }
}
