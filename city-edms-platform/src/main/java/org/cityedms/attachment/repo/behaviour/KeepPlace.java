package org.cityedms.attachment.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeMoveNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.repo.AttachmentModel;
import org.cityedms.attachment.repo.RegisteredFiles;

/** Keeps the files of a registered document with it: not moved away, and never in the bin. */
public final class KeepPlace
        implements BeforeDeleteNodePolicy, BeforeArchiveNodePolicy, BeforeMoveNodePolicy {
    private final RegisteredFiles files;
    private final PolicyComponent policies;

    public KeepPlace(RegisteredFiles files, PolicyComponent policies) {
        this.files = files;
        this.policies = policies;
    }

    public void bind() {
        bind(BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        bind(BeforeArchiveNodePolicy.QNAME, "beforeArchiveNode");
        bind(BeforeMoveNodePolicy.QNAME, "beforeMoveNode");
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy,
                AttachmentModel.ASPECT_ATTACHMENT,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        files.refuseChange(node);
    }

    @Override
    public void beforeArchiveNode(NodeRef node) {
        files.refuseChange(node);
    }

    @Override
    public void beforeMoveNode(ChildAssociationRef from, NodeRef newParent) {
        files.refuseChange(from.getChildRef());
    }
}
