package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.node.NodeServicePolicies.BeforeArchiveNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;

/** Keeps a registered document out of the bin, also when a folder above it is deleted. */
public final class KeepNode implements BeforeDeleteNodePolicy, BeforeArchiveNodePolicy {
    private final RegisteredNodes registered;
    private final PolicyComponent policies;

    public KeepNode(RegisteredNodes registered, PolicyComponent policies) {
        this.registered = registered;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                BeforeDeleteNodePolicy.QNAME,
                RegistrationModel.ASPECT_REGISTERED,
                new JavaBehaviour(this, "beforeDeleteNode", NotificationFrequency.EVERY_EVENT));
        policies.bindClassBehaviour(
                BeforeArchiveNodePolicy.QNAME,
                RegistrationModel.ASPECT_REGISTERED,
                new JavaBehaviour(this, "beforeArchiveNode", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        registered.refuseChange(node);
    }

    @Override
    public void beforeArchiveNode(NodeRef node) {
        registered.refuseChange(node);
    }
}
