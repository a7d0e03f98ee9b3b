package org.alfresco.service.cmr.dictionary;

import java.util.List;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property of a class. */
public interface PropertyDefinition extends ClassAttributeDefinition {
    @Override
    ModelDefinition getModel();

    @Override
    QName getName();

    @Override
    String getTitle(MessageLookup messageLookup);

    @Override
    String getDescription(MessageLookup messageLookup);

    String getDefaultValue();

    DataTypeDefinition getDataType();

    ClassDefinition getContainerClass();

    boolean isOverride();

    boolean isMultiValued();

    boolean isMandatory();

    boolean isMandatoryEnforced();

    @Override
    boolean isProtected();

    boolean isIndexed();

    List<ConstraintDefinition> getConstraints();
}
