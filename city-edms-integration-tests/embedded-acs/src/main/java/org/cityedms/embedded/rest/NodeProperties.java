package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;

/**
 * Properties between JSON and node, by the type that the dictionary gives them; as
 * mapToNodeProperties of NodesImpl.
 */
final class NodeProperties {
    private static final Set<QName> AUDITABLE =
            Set.of(
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_ACCESSED);

    /** Shown elsewhere in the entry, or not at all. */
    private static final Set<QName> NOT_SHOWN =
            Set.of(
                    ContentModel.PROP_NAME,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_CONTENT,
                    ContentModel.PROP_INITIAL_VERSION,
                    ContentModel.PROP_AUTO_VERSION_PROPS,
                    ContentModel.PROP_AUTO_VERSION);

    /** Shown with the person's name. */
    private static final Set<QName> PEOPLE =
            Set.of(ContentModel.PROP_OWNER, ContentModel.PROP_LOCK_OWNER);

    private final DictionaryService dictionary;
    private final Names names;
    private final UserInfo users;

    NodeProperties(DictionaryService dictionary, Names names, UserInfo users) {
        this.dictionary = dictionary;
        this.names = names;
        this.users = users;
    }

    Map<QName, Serializable> read(JsonNode properties) {
        Map<QName, Serializable> values = new HashMap<>();
        if (properties != null && !properties.isNull()) {
            properties
                    .fields()
                    .forEachRemaining(field -> read(field.getKey(), field.getValue(), values));
        }
        return values;
    }

    Map<QName, Serializable> readText(Map<String, List<String>> properties) {
        Map<QName, Serializable> values = new HashMap<>();
        properties.forEach(
                (text, given) -> {
                    PropertyDefinition definition = definitionOf(text);
                    List<Serializable> converted = new ArrayList<>();
                    given.forEach(one -> converted.add(convert(definition, one)));
                    values.put(
                            definition.getName(),
                            definition.isMultiValued()
                                    ? (Serializable) converted
                                    : converted.get(0));
                });
        return values;
    }

    private void read(String text, JsonNode value, Map<QName, Serializable> into) {
        PropertyDefinition definition = definitionOf(text);
        if (value.isArray()) {
            ArrayList<Serializable> all = new ArrayList<>();
            value.forEach(one -> all.add(convert(definition, one.asText())));
            into.put(definition.getName(), all);
        } else {
            into.put(
                    definition.getName(),
                    value.isNull() ? null : convert(definition, value.asText()));
        }
    }

    private PropertyDefinition definitionOf(String text) {
        QName name = names.parse(text);
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            throw ApiException.invalid("Unknown property: " + text);
        }
        if (names.isHidden(name)) {
            throw new IllegalArgumentException("NameSpace cannot be used by API: " + text);
        }
        if (AUDITABLE.contains(name)) {
            throw new IllegalArgumentException("Cannot be used by API: " + text);
        }
        return definition;
    }

    private Serializable convert(PropertyDefinition definition, String text) {
        QName type = definition.getDataType().getName();
        try {
            if (type.equals(DataTypeDefinition.INT)) {
                return Integer.valueOf(text);
            } else if (type.equals(DataTypeDefinition.LONG)) {
                return Long.valueOf(text);
            } else if (type.equals(DataTypeDefinition.FLOAT)) {
                return Float.valueOf(text);
            } else if (type.equals(DataTypeDefinition.DOUBLE)) {
                return Double.valueOf(text);
            } else if (type.equals(DataTypeDefinition.BOOLEAN)) {
                return Boolean.valueOf(text);
            } else if (type.equals(DataTypeDefinition.DATE)
                    || type.equals(DataTypeDefinition.DATETIME)) {
                return ISO8601DateFormat.parse(text);
            } else if (type.equals(DataTypeDefinition.QNAME)) {
                return names.parse(text);
            } else if (type.equals(DataTypeDefinition.NODE_REF)) {
                return text.contains("://")
                        ? new NodeRef(text)
                        : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
            }
            return text;
        } catch (IllegalArgumentException | AlfrescoRuntimeException e) {
            throw ApiException.invalid(
                    names.print(definition.getName()) + " does not take the value " + text);
        }
    }

    /** Null when there is nothing to show, as ACS leaves the member out then. */
    Map<String, Object> show(Map<QName, Serializable> properties) {
        Map<String, Object> shown = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    if (!names.isHidden(name) && !NOT_SHOWN.contains(name)) {
                        Object plain = PEOPLE.contains(name) ? users.show(value) : plain(value);
                        if (plain != null && !plain.equals("")) {
                            shown.put(names.print(name), plain);
                        }
                    }
                });
        return shown.isEmpty() ? null : shown;
    }

    private Object plain(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream().map(this::plain).toList();
        } else if (value instanceof QName name) {
            return names.print(name);
        } else if (value instanceof MLText text) {
            return text.getDefaultValue();
        } else if (value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Date) {
            return value;
        } else if (value instanceof ContentData content) {
            return content.getInfoUrl();
        }
        return value instanceof NodeRef node ? node.getId() : value.toString();
    }
}
