package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour bound to an association of a class. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    ClassFeatureBehaviourBinding(QName classQName) {
        super(classQName);
    }
}
