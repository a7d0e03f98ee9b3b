package org.cityedms.embedded.workflow;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.namespace.QName;

/** The type of a task with what its mandatory aspects bring, as ACS's anonymous types have it. */
record TaskType(
        TypeDefinition definition,
        Map<QName, PropertyDefinition> properties,
        Map<QName, AssociationDefinition> associations) {

    static TaskType of(TypeDefinition definition, DictionaryService dictionary) {
        Map<QName, PropertyDefinition> properties = new HashMap<>(definition.getProperties());
        Map<QName, AssociationDefinition> associations =
                new HashMap<>(definition.getAssociations());
        for (QName name : definition.getDefaultAspectNames()) {
            AspectDefinition aspect = dictionary.getAspect(name);
            properties.putAll(aspect.getProperties());
            associations.putAll(aspect.getAssociations());
        }
        return new TaskType(definition, properties, associations);
    }

    QName name() {
        return definition.getName();
    }

    boolean has(QName aspect) {
        return definition.getDefaultAspectNames().contains(aspect);
    }
}
