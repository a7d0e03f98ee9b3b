package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeRemoveAspectPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/**
 * Only the service puts the aspects of registration and voiding on, and nobody takes them off.
 * Alfresco adds an aspect by itself to a node that is given one of its properties, and asks here
 * then too.
 */
public final class KeepRegistration implements BeforeAddAspectPolicy, BeforeRemoveAspectPolicy {
    private final RegisteredNodes registered;
    private final PolicyComponent policies;

    public KeepRegistration(RegisteredNodes registered, PolicyComponent policies) {
        this.registered = registered;
        this.policies = policies;
    }

    public void bind() {
        bind(RegistrationModel.ASPECT_REGISTERED);
        bind(RegistrationModel.ASPECT_VOIDED);
    }

    private void bind(QName aspect) {
        policies.bindClassBehaviour(
                BeforeAddAspectPolicy.QNAME,
                aspect,
                new JavaBehaviour(this, "beforeAddAspect", NotificationFrequency.EVERY_EVENT));
        policies.bindClassBehaviour(
                BeforeRemoveAspectPolicy.QNAME,
                aspect,
                new JavaBehaviour(this, "beforeRemoveAspect", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeAddAspect(NodeRef node, QName aspect) {
        registered.refuseRegistering(node);
    }

    @Override
    public void beforeRemoveAspect(NodeRef node, QName aspect) {
        registered.refuseChange(node);
    }
}
