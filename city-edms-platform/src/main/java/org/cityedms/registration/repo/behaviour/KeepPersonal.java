package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/** What is marked as telling of a person stays so: views of it are written down by the mark. */
public final class KeepPersonal implements BeforeRemoveAspectPolicy {
    private final RegisteredNodes registered;
    private final PolicyComponent policies;

    public KeepPersonal(RegisteredNodes registered, PolicyComponent policies) {
        this.registered = registered;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                BeforeRemoveAspectPolicy.QNAME,
                RegistrationModel.ASPECT_PERSONAL,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        registered.refuseUnmarking(node);
    }
}
