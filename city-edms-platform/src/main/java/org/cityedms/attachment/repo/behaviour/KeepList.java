package org.cityedms.attachment.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentProblems;
import org.cityedms.attachment.repo.AttachmentModel;
import org.cityedms.attachment.repo.RegisteredFileException;
import org.cityedms.attachment.repo.RegisteredFiles;

/**
 * Keeps the list of files of a registered document: nothing is slipped in or taken out by hand. No
 * document takes a file that lies elsewhere: it could be changed there after the registration.
 */
public final class KeepList
        implements OnCreateChildAssociationPolicy,
                BeforeDeleteChildAssociationPolicy,
                BeforeRemoveAspectPolicy {
    private final RegisteredFiles files;
    private final PolicyComponent policies;

    public KeepList(RegisteredFiles files, PolicyComponent policies) {
        this.files = files;
        this.policies = policies;
    }

    public void bind() {
        bind(OnCreateChildAssociationPolicy.QNAME, "onCreateChildAssociation");
        bind(BeforeDeleteChildAssociationPolicy.QNAME, "beforeDeleteChildAssociation");
        policies.bindClassBehaviour(
                BeforeRemoveAspectPolicy.QNAME,
                AttachmentModel.ASPECT_WITH_ATTACHMENTS,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    private void bind(QName policy, String method) {
        policies.bindAssociationBehaviour(
                policy,
                AttachmentModel.ASPECT_WITH_ATTACHMENTS,
                AttachmentModel.ASSOC_ATTACHMENT,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef association, boolean isNewNode) {
        if (!association.isPrimary()) {
            throw new RegisteredFileException(AttachmentProblems.attachmentElsewhere());
        }
        files.refuseAtDocument(association.getParentRef());
    }

    @Override
    public void beforeRemoveAspect(NodeRef document, QName aspect) {
        files.refuseAtDocument(document);
    }

    @Override
    public void beforeDeleteChildAssociation(ChildAssociationRef association) {
        files.refuseAtDocument(association.getParentRef());
    }
}
