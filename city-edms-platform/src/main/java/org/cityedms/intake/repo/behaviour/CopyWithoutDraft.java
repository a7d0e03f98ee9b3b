package org.cityedms.intake.repo.behaviour;

import org.alfresco.repo.copy.CopyBehaviourCallback;
import org.alfresco.repo.copy.CopyDetails;
import org.alfresco.repo.copy.CopyServicePolicies.OnCopyNodePolicy;
import org.alfresco.repo.copy.DoNothingCopyBehaviourCallback;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.namespace.QName;
import org.cityedms.intake.repo.IntakeModel;

/** A copy of a draft is an ordinary file: what came in once waits for its registration once. */
public final class CopyWithoutDraft implements OnCopyNodePolicy {
    private final PolicyComponent policies;

    public CopyWithoutDraft(PolicyComponent policies) {
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                OnCopyNodePolicy.QNAME,
                IntakeModel.ASPECT_DRAFT,
                new JavaBehaviour(this, "getCopyCallback"));
    }

    @Override
    public CopyBehaviourCallback getCopyCallback(QName aspect, CopyDetails copy) {
        return DoNothingCopyBehaviourCallback.getInstance();
    }
}
