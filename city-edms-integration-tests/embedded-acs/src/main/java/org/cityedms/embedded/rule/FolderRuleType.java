package org.cityedms.embedded.rule;

import org.alfresco.repo.action.CommonResourceAbstractBase;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.Rule;
import org.alfresco.service.cmr.rule.RuleType;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors ACS's RuleTypeImpl: fires the enabled rules of its type, a folder's own and inherited.
 */
public final class FolderRuleType extends CommonResourceAbstractBase implements RuleType {
    private final NodeService nodeService;
    private final EmbeddedRuleService ruleService;
    private final PendingRules pending;

    public FolderRuleType(
            NodeService nodeService, EmbeddedRuleService ruleService, PendingRules pending) {
        this.nodeService = nodeService;
        this.ruleService = ruleService;
        this.pending = pending;
    }

    public void init() {
        ruleService.register(this);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayLabel() {
        return I18NUtil.getMessage(name + ".display-label");
    }

    void fire(NodeRef folder, NodeRef node, boolean now) {
        if (!ruleService.isEnabled()
                || !nodeService.exists(node)
                || !ruleService.isRuleTypeEnabled(name)) {
            return;
        }
        for (Rule rule : ruleService.getRules(folder, true, name)) {
            if (!ruleService.mayRun(rule)) {
                continue;
            }
            if (now) {
                pending.runNow(rule, node);
            } else {
                pending.add(folder, node, rule);
            }
        }
    }
}
