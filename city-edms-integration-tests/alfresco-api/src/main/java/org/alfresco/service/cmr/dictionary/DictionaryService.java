package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import java.util.Map;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** The types, aspects, properties and associations of all models. */
public interface DictionaryService extends MessageLookup {
    Collection<QName> getAllModels();

    ModelDefinition getModel(QName model);

    Collection<QName> getAllDataTypes();

    DataTypeDefinition getDataType(QName name);

    Collection<QName> getAllTypes();

    Collection<QName> getSubTypes(QName type, boolean follow);

    Collection<QName> getTypes(QName model);

    TypeDefinition getType(QName name);

    TypeDefinition getAnonymousType(QName type, Collection<QName> aspects);

    TypeDefinition getAnonymousType(QName name);

    Collection<QName> getAllAspects();

    Collection<QName> getSubAspects(QName aspect, boolean follow);

    Collection<QName> getAspects(QName model);

    AspectDefinition getAspect(QName name);

    ClassDefinition getClass(QName name);

    boolean isSubClass(QName className, QName ofClassName);

    PropertyDefinition getProperty(QName className, QName propertyName);

    PropertyDefinition getProperty(QName propertyName);

    Map<QName, PropertyDefinition> getPropertyDefs(QName className);

    Collection<QName> getProperties(QName model);

    AssociationDefinition getAssociation(QName associationName);

    Collection<QName> getAllAssociations();

    ConstraintDefinition getConstraint(QName constraintQName);

    Collection<ConstraintDefinition> getConstraints(QName model);
}
