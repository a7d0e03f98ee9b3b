package org.cityedms.embedded.dictionary;

import java.util.List;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A property as its class declares it, or as a subclass overrides it. */
record Property(
        Model model,
        QName name,
        Label title,
        Label description,
        DataType type,
        ModelClass container,
        boolean override,
        boolean multiple,
        boolean mandatory,
        boolean enforced,
        boolean protectedOne,
        boolean indexed,
        String defaultValue,
        List<ConstraintDefinition> constraints)
        implements PropertyDefinition {
    @Override
    public ModelDefinition getModel() {
        return model;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return title.in(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return description.in(messageLookup);
    }

    @Override
    public String getDefaultValue() {
        return defaultValue;
    }

    @Override
    public DataTypeDefinition getDataType() {
        return type;
    }

    @Override
    public ClassDefinition getContainerClass() {
        return container;
    }

    @Override
    public boolean isOverride() {
        return override;
    }

    @Override
    public boolean isMultiValued() {
        return multiple;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }

    @Override
    public boolean isMandatoryEnforced() {
        return enforced;
    }

    @Override
    public boolean isProtected() {
        return protectedOne;
    }

    @Override
    public boolean isIndexed() {
        return indexed;
    }

    @Override
    public List<ConstraintDefinition> getConstraints() {
        return constraints;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Property property
                && name.equals(property.name)
                && container == property.container;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
