package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeSetNodeTypePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/** Keeps a registered document of the type it was registered as. */
public final class KeepType implements BeforeSetNodeTypePolicy {
    private final RegisteredNodes registered;
    private final PolicyComponent policies;

    public KeepType(RegisteredNodes registered, PolicyComponent policies) {
        this.registered = registered;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                BeforeSetNodeTypePolicy.QNAME,
                RegistrationModel.ASPECT_REGISTERED,
                new JavaBehaviour(this, "beforeSetNodeType", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeSetNodeType(NodeRef node, QName oldType, QName newType) {
        registered.refuseChange(node);
    }
}
