package org.cityedms.registration.repo.behaviour;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.repo.RegistrationModel;

/**
 * A copy of a registered document is an ordinary file with a card: the number stays with the
 * document it was given to.
 */
public final class CopyWithoutRegistration implements OnCopyNodePolicy {
    private final PolicyComponent policies;

    public CopyWithoutRegistration(PolicyComponent policies) {
        this.policies = policies;
    }

    public void bind() {
        bind(RegistrationModel.ASPECT_REGISTERED);
        bind(RegistrationModel.ASPECT_VOIDED);
    }

    private void bind(QName aspect) {
        policies.bindClassBehaviour(
                OnCopyNodePolicy.QNAME, aspect, new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName aspect, CopyDetails copy) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}
