package org.cityedms.registration.repo.behaviour;

import java.util.List;
import java.util.Map;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyCompletePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.DocumentAccess;
import org.cityedms.registration.repo.DocumentFiles;
import org.cityedms.registration.repo.RegistrationModel;

/**
 * A copy of what tells of a person, or of an annex of it, tells the same: it is marked, and closed
 * as its original is, in whatever folder somebody puts it.
 */
public final class CopyOfPersonal implements OnCopyCompletePolicy {
    private static final List<QName> CLASSES =
            List.of(
                    RegistrationModel.TYPE_APPEAL,
                    RegistrationModel.TYPE_INFORMATION_REQUEST,
                    RegistrationModel.ASPECT_PERSONAL,
                    DocumentFiles.ASPECT_ATTACHMENT);

    private final DocumentFiles files;
    private final DocumentAccess access;
    private final PolicyComponent policies;

    public CopyOfPersonal(DocumentFiles files, DocumentAccess access, PolicyComponent policies) {
        this.files = files;
        this.access = access;
        this.policies = policies;
    }

    public void bind() {
        for (QName each : CLASSES) {
            policies.bindClassBehaviour(
                    OnCopyCompletePolicy.QNAME,
                    each,
                    new JavaBehaviour(this, "onCopyComplete", NotificationFrequency.EVERY_EVENT));
        }
    }

    @Override
    public void onCopyComplete(
            QName classRef,
            NodeRef source,
            NodeRef target,
            boolean copyToNewNode,
            Map<NodeRef, NodeRef> copies) {
        NodeRef original = files.documentOf(source);
        boolean ofItsOwn = files.documentOf(target).equals(target);
        if (copyToNewNode && ofItsOwn && files.isPersonal(original)) {
            access.closeCopy(original, target);
        }
    }
}
