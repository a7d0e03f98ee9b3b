package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.repo.DocumentFiles;
import org.cityedms.registration.repo.RegisteredDocumentException;

/**
 * No file of a registered document, nor of one that tells of a person, gets a public link: whoever
 * has the link would read it without signing in, and nobody would know. Alfresco puts the link on
 * as the system, so nobody at all passes here.
 */
public final class KeepUnshared implements BeforeAddAspectPolicy {
    private final DocumentFiles files;
    private final PolicyComponent policies;

    public KeepUnshared(DocumentFiles files, PolicyComponent policies) {
        this.files = files;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                BeforeAddAspectPolicy.QNAME,
                DocumentFiles.ASPECT_SHARED,
                new JavaBehaviour(this, "beforeAddAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        NodeRef document = files.documentOf(node);
        if (files.isRegistered(document) || files.isPersonal(document)) {
            throw new RegisteredDocumentException(RegistrationProblems.noPublicLink());
        }
    }
}
