package org.cityedms.embedded.rule;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Mirrors ACS's triggers of outbound rules: they run at once, while the node is still there. */
public final class DepartureTrigger extends RuleTrigger {
    public DepartureTrigger(
            PolicyComponent policyComponent,
            NodeService nodeService,
            EmbeddedRuleService ruleService,
            FolderRuleType ruleType) {
        super(policyComponent, nodeService, ruleService, ruleType);
    }

    public void init() {
        bindToAllClasses(NodeServicePolicies.BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        bindToAllAssociations(
                NodeServicePolicies.BeforeDeleteChildAssociationPolicy.QNAME,
                "beforeDeleteChildAssociation");
    }

    public void beforeDeleteNode(NodeRef nodeRef) {
        if (ruleService.isEnabled()) {
            parents(nodeRef).forEach(parent -> fireNow(parent, nodeRef));
        }
    }

    public void beforeDeleteChildAssociation(ChildAssociationRef childAssocRef) {
        if (ruleService.isEnabled() && !renamedNodes().contains(childAssocRef.getChildRef())) {
            fireNow(childAssocRef.getParentRef(), childAssocRef.getChildRef());
        }
    }
}
