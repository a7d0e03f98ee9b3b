package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A peer or child association of a class. */
public interface AssociationDefinition extends ClassAttributeDefinition {
    @Override
    ModelDefinition getModel();

    @Override
    QName getName();

    @Override
    String getTitle(MessageLookup messageLookup);

    @Override
    String getDescription(MessageLookup messageLookup);

    boolean isChild();

    @Override
    boolean isProtected();

    ClassDefinition getSourceClass();

    boolean isSourceMandatory();

    boolean isSourceMany();

    ClassDefinition getTargetClass();

    boolean isTargetMandatory();

    boolean isTargetMandatoryEnforced();

    boolean isTargetMany();
}
