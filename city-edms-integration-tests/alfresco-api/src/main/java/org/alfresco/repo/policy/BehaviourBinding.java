package org.alfresco.repo.policy;

/** To what a behaviour is bound. */
public interface BehaviourBinding {
    BehaviourBinding generaliseBinding();
}
