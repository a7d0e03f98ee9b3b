package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour bound to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    private final QName classQName;

    ClassBehaviourBinding(QName classQName) {
        this.classQName = classQName;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        return null;
    }

    public QName getClassQName() {
        return classQName;
    }
}
