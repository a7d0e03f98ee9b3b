package org.cityedms.attachment.repo.behaviour;

import java.util.Map;
import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.repo.AttachmentModel;
import org.cityedms.attachment.repo.AttachmentNodes;

/**
 * A copy of an attached file is a plain file: what is proved of the file is proved of the one at
 * its document. Copied together with the document it is attached to the copy, anew.
 */
public final class CopyOfFile implements OnCopyNodePolicy, OnCopyCompletePolicy {
    private final AttachmentNodes attachments;
    private final PolicyComponent policies;

    public CopyOfFile(AttachmentNodes attachments, PolicyComponent policies) {
        this.attachments = attachments;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                OnCopyNodePolicy.QNAME,
                AttachmentModel.ASPECT_ATTACHMENT,
                new JavaBehaviour(this, "getCopyCallback"));
        policies.bindClassBehaviour(
                OnCopyCompletePolicy.QNAME,
                AttachmentModel.ASPECT_ATTACHMENT,
                new JavaBehaviour(this, "onCopyComplete", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName aspect, CopyDetails copy) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }

    @Override
    public void onCopyComplete(
            QName classRef,
            NodeRef source,
            NodeRef target,
            boolean copyToNewNode,
            Map<NodeRef, NodeRef> copies) {
        attachments.attachedWithItsDocument(source, target);
    }
}
