package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour as it was bound. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    Behaviour getBehaviour();
}
