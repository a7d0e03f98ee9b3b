package org.cityedms.embedded.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.search.impl.querymodel.QueryModelException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Finds what the names in a query mean, as ACS's DBQuery does: no prefix means cm. */
final class QueryNames {
    private static final Map<String, QName> CMIS_PROPERTIES =
            Map.of(
                    "cmis:name", ContentModel.PROP_NAME,
                    "cmis:description", ContentModel.PROP_DESCRIPTION,
                    "cmis:createdBy", ContentModel.PROP_CREATOR,
                    "cmis:creationDate", ContentModel.PROP_CREATED,
                    "cmis:lastModifiedBy", ContentModel.PROP_MODIFIER,
                    "cmis:lastModificationDate", ContentModel.PROP_MODIFIED,
                    "cmis:objectId", ContentModel.PROP_NODE_UUID);
    private static final Map<String, QName> CMIS_TYPES =
            Map.of(
                    "cmis:document", ContentModel.TYPE_CONTENT,
                    "cmis:folder", ContentModel.TYPE_FOLDER);

    private final DictionaryService dictionary;
    private final NamespaceService namespaces;

    QueryNames(DictionaryService dictionary, NamespaceService namespaces) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
    }

    private QName qname(String name) {
        String plain = name.startsWith("@") ? name.substring(1) : name;
        if (plain.startsWith("{")) {
            return QName.createQName(plain);
        }
        int separator = plain.indexOf(':');
        if (separator < 0) {
            separator = plain.indexOf('_');
        }
        String uri =
                separator < 0 ? null : namespaces.getNamespaceURI(plain.substring(0, separator));
        return uri == null
                ? QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, plain)
                : QName.createQName(uri, plain.substring(separator + 1));
    }

    boolean isAspect(String name) {
        return !CMIS_TYPES.containsKey(name) && dictionary.getAspect(qname(name)) != null;
    }

    /** The type and, unless {@code exact}, everything derived from it. */
    Set<QName> types(String name, boolean exact) {
        QName type = CMIS_TYPES.getOrDefault(name, qname(name));
        if (dictionary.getType(type) == null) {
            throw new QueryModelException("Invalid type: " + name);
        }
        return with(type, exact ? List.of() : dictionary.getSubTypes(type, true));
    }

    Set<QName> aspects(String name, boolean exact) {
        QName aspect = qname(name);
        if (dictionary.getAspect(aspect) == null) {
            throw new QueryModelException("Invalid aspect: " + name);
        }
        return with(aspect, exact ? List.of() : dictionary.getSubAspects(aspect, true));
    }

    private static Set<QName> with(QName first, Collection<QName> more) {
        Set<QName> names = new LinkedHashSet<>(more);
        names.add(first);
        return names;
    }

    PropertyDefinition property(String name) {
        QName property = CMIS_PROPERTIES.getOrDefault(name, qname(name));
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null) {
            throw new QueryModelException("Invalid property: " + name);
        }
        QName dataType = definition.getDataType().getName();
        if (dataType.equals(DataTypeDefinition.CONTENT)
                || dataType.equals(DataTypeDefinition.ANY)) {
            throw new QueryModelException("The database cannot compare " + name);
        }
        return definition;
    }
}
