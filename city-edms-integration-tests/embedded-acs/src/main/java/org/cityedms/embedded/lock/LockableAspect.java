package org.cityedms.embedded.lock;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** Mirrors the behaviours of ACS's LockServiceImpl: a locked node refuses what its lock forbids. */
@SuppressWarnings("deprecation") // ACS deprecates its lock types and offers no others
public final class LockableAspect {
    private final PolicyComponent policyComponent;
    private final NodeService nodeService;
    private final LockService lockService;

    public LockableAspect(
            PolicyComponent policyComponent, NodeService nodeService, LockService lockService) {
        this.policyComponent = policyComponent;
        this.nodeService = nodeService;
        this.lockService = lockService;
    }

    public void init() {
        policyComponent.bindAssociationBehaviour(
                NodeServicePolicies.OnCreateChildAssociationPolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "onCreateChildAssociation"));
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeUpdateNodePolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeUpdateNode"));
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.BeforeDeleteNodePolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "beforeDeleteNode"));
        policyComponent.bindClassBehaviour(
                NodeServicePolicies.OnMoveNodePolicy.QNAME,
                ContentModel.ASPECT_LOCKABLE,
                new JavaBehaviour(this, "onMoveNode"));
    }

    public void onCreateChildAssociation(ChildAssociationRef childAssocRef, boolean isNewNode) {
        NodeRef parent = childAssocRef.getParentRef();
        LockType type = lockService.getLockType(parent);
        if (type != null && type != LockType.NODE_LOCK) {
            lockService.checkForLock(parent);
        }
    }

    public void beforeUpdateNode(NodeRef nodeRef) {
        lockService.checkForLock(nodeRef);
    }

    public void beforeDeleteNode(NodeRef nodeRef) {
        if (!nodeService.hasAspect(nodeRef, ContentModel.ASPECT_CHECKED_OUT)) {
            lockService.checkForLock(nodeRef);
        }
    }

    public void onMoveNode(
            ChildAssociationRef oldChildAssocRef, ChildAssociationRef newChildAssocRef) {
        lockService.checkForLock(oldChildAssocRef.getChildRef());
    }
}
