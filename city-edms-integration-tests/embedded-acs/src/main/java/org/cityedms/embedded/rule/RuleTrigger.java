package org.cityedms.embedded.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.ActionModel;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.rule.RuleModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's RuleTriggerAbstractBase: what the triggers share, above all which nodes never fire
 * rules (rules and actions themselves, files whose content has not come yet).
 */
abstract class RuleTrigger {
    private static final Set<QName> IGNORED_TYPES =
            Set.of(RuleModel.TYPE_RULE, ActionModel.TYPE_ACTION, ContentModel.TYPE_SYSTEM_FOLDER);
    private static final String NEW_NODES = RuleTrigger.class.getName() + ".newNodes";
    private static final String RENAMED_NODES = RuleTrigger.class.getName() + ".renamedNodes";

    final PolicyComponent policyComponent;
    final NodeService nodeService;
    final EmbeddedRuleService ruleService;
    private final FolderRuleType ruleType;

    RuleTrigger(
            PolicyComponent policyComponent,
            NodeService nodeService,
            EmbeddedRuleService ruleService,
            FolderRuleType ruleType) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.ruleService = ruleService;
        this.ruleType = ruleType;
    }

    final void bindToAllClasses(QName policy, String method) {
        policyComponent.bindClassBehaviour(
                policy, ContentModel.TYPE_BASE, new JavaBehaviour(this, method));
    }

    final void bindToAllAssociations(QName policy, String method) {
        policyComponent.bindAssociationBehaviour(
                policy, ContentModel.TYPE_BASE, new JavaBehaviour(this, method));
    }

    final void fire(NodeRef folder, NodeRef node) {
        fire(folder, node, false);
    }

    final void fireNow(NodeRef folder, NodeRef node) {
        fire(folder, node, true);
    }

    private void fire(NodeRef folder, NodeRef node, boolean now) {
        if (ruleService.isEnabled() && !isIgnored(node)) {
            ruleType.fire(folder, node, now);
        }
    }

    final void fireForParents(NodeRef node) {
        parents(node).forEach(parent -> fire(parent, node));
    }

    final List<NodeRef> parents(NodeRef node) {
        return nodeService.getParentAssocs(node).stream()
                .map(ChildAssociationRef::getParentRef)
                .toList();
    }

    private boolean isIgnored(NodeRef node) {
        return IGNORED_TYPES.contains(nodeService.getType(node))
                || nodeService.hasAspect(node, ContentModel.ASPECT_NO_CONTENT)
                || nodeService.hasAspect(node, ContentModel.ASPECT_TEMPORARY);
    }

    static Set<NodeRef> newNodes() {
        return bound(NEW_NODES);
    }

    static Set<NodeRef> renamedNodes() {
        return bound(RENAMED_NODES);
    }

    private static Set<NodeRef> bound(String key) {
        Set<NodeRef> nodes = AlfrescoTransactionSupport.getResource(key);
        if (nodes == null) {
            nodes = new HashSet<>();
            AlfrescoTransactionSupport.bindResource(key, nodes);
        }
        return nodes;
    }
}
