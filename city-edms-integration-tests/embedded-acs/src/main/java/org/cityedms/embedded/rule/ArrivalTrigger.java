package org.cityedms.embedded.rule;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's triggers of inbound rules other than content: a node created in a folder, moved or
 * linked into it, or restored. A node marked as still without content fires when the mark goes.
 */
public final class ArrivalTrigger extends RuleTrigger {
    private final PendingRules pending;

    public ArrivalTrigger(
            PolicyComponent policyComponent,
            NodeService nodeService,
            EmbeddedRuleService ruleService,
            FolderRuleType ruleType,
            PendingRules pending) {
        super(policyComponent, nodeService, ruleService, ruleType);
        this.pending = pending;
    }

    public void init() {
        bindToAllClasses(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bindToAllClasses(NodeServicePolicies.BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
        bindToAllClasses(NodeServicePolicies.OnMoveNodePolicy.QNAME, "onMoveNode");
        bindToAllClasses(NodeServicePolicies.OnRestoreNodePolicy.QNAME, "onRestoreNode");
        bindToAllAssociations(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                "onCreateChildAssociation");
        for (QName mark :
                new QName[] {ContentModel.ASPECT_NO_CONTENT, ContentModel.ASPECT_TEMPORARY}) {
            policyComponent.bindClassBehaviour(
                    NodeServicePolicies.OnAddAspectPolicy.QNAME,
                    mark,
                    new JavaBehaviour(this, "onAddAspect"));
            policyComponent.bindClassBehaviour(
                    NodeServicePolicies.OnRemoveAspectPolicy.QNAME,
                    mark,
                    new JavaBehaviour(this, "onRemoveAspect"));
        }
    }

    public void onCreateNode(ChildAssociationRef childAssocRef) {
        if (!ruleService.isEnabled()) {
            return;
        }
        NodeRef node = childAssocRef.getChildRef();
        newNodes().add(node);
        if (nodeService.exists(node)) {
            fire(childAssocRef.getParentRef(), node);
        }
    }

    /** A move within the folder is a renaming and fires nothing. */
    public void beforeMoveNode(ChildAssociationRef oldChildAssocRef, NodeRef newParentRef) {
        if (oldChildAssocRef.getParentRef().equals(newParentRef)) {
            renamedNodes().add(oldChildAssocRef.getChildRef());
        }
    }

    public void onMoveNode(
            ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef) {
        if (ruleService.isEnabled()
                && !oldChildAssocRef.getParentRef().equals(newChildAssocRef.getParentRef())) {
            fireForTree(newChildAssocRef);
        }
    }

    private void fireForTree(ChildAssociationRef link) {
        NodeRef node = link.getChildRef();
        boolean wereOn = ruleService.rulesEnabled(node);
        ruleService.disableRules(node);
        try {
            fire(link.getParentRef(), node);
            nodeService.getChildAssocs(node).forEach(this::fireForTree);
        } finally {
            if (wereOn) {
                ruleService.enableRules(node);
            }
        }
    }

    public void onRestoreNode(ChildAssociationRef childAssocRef) {
        fire(childAssocRef.getParentRef(), childAssocRef.getChildRef());
    }

    public void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode) {
        if (!isNewNode
                && ruleService.isEnabled()
                && !renamedNodes().contains(childAssocRef.getChildRef())) {
            fire(childAssocRef.getParentRef(), childAssocRef.getChildRef());
        }
    }

    public void onAddAspect(NodeRef nodeRef, QName aspectTypeQName) {
        pending.forget(nodeRef);
    }

    public void onRemoveAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (nodeService.exists(nodeRef)) {
            fire(nodeService.getPrimaryParent(nodeRef).getParentRef(), nodeRef);
        }
    }
}
