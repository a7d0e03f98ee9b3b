package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.DocumentFiles;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/**
 * What is marked as telling of a person stays so: views of it are written down by the mark. A
 * public link that it had ends with the marking.
 */
public final class KeepPersonal implements OnAddAspectPolicy, BeforeRemoveAspectPolicy {
    private final RegisteredNodes registered;
    private final DocumentFiles files;
    private final PolicyComponent policies;

    public KeepPersonal(RegisteredNodes registered, DocumentFiles files, PolicyComponent policies) {
        this.registered = registered;
        this.files = files;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                OnAddAspectPolicy.QNAME,
                RegistrationModel.ASPECT_PERSONAL,
                new JavaBehaviour(this, "onAddAspect", NotificationFrequency.EVERY_EVENT));
        policies.bindClassBehaviour(
                BeforeRemoveAspectPolicy.QNAME,
                RegistrationModel.ASPECT_PERSONAL,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        files.unshare(node);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        registered.refuseUnmarking(node);
    }
}
