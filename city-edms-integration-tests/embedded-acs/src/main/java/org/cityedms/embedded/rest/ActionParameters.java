package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.action.ActionDefinition;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;

/**
 * The parameters of an action from JSON, by the types of its definition; as extractActionParams of
 * ACS's ActionsImpl.
 */
final class ActionParameters {
    private final Names names;

    ActionParameters(Names names) {
        this.names = names;
    }

    Map<String, Serializable> read(ActionDefinition definition, JsonNode params) {
        Map<String, Serializable> values = new HashMap<>();
        if (params == null || params.isNull()) {
            return values;
        }
        params.fields()
                .forEachRemaining(
                        field -> {
                            ParameterDefinition parameter =
                                    definition.getParameterDefintion(field.getKey());
                            if (parameter == null && !definition.getAdhocPropertiesAllowed()) {
                                throw ApiException.invalid(
                                        "Action "
                                                + definition.getName()
                                                + " has no parameter "
                                                + field.getKey());
                            }
                            QName type =
                                    parameter == null
                                            ? DataTypeDefinition.TEXT
                                            : parameter.getType();
                            values.put(field.getKey(), value(type, field.getValue()));
                        });
        return values;
    }

    private Serializable value(QName type, JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            ArrayList<Serializable> all = new ArrayList<>();
            node.forEach(one -> all.add(value(type, one)));
            return all;
        }
        return convert(type, node.asText());
    }

    private Serializable convert(QName type, String text) {
        try {
            if (type.equals(DataTypeDefinition.QNAME)) {
                return names.parse(text);
            } else if (type.equals(DataTypeDefinition.NODE_REF)) {
                return text.contains("://")
                        ? new NodeRef(text)
                        : new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, text);
            } else if (type.equals(DataTypeDefinition.BOOLEAN)) {
                return Boolean.valueOf(text);
            } else if (type.equals(DataTypeDefinition.INT)) {
                return Integer.valueOf(text);
            } else if (type.equals(DataTypeDefinition.LONG)) {
                return Long.valueOf(text);
            } else if (type.equals(DataTypeDefinition.FLOAT)) {
                return Float.valueOf(text);
            } else if (type.equals(DataTypeDefinition.DOUBLE)) {
                return Double.valueOf(text);
            } else if (type.equals(DataTypeDefinition.DATE)
                    || type.equals(DataTypeDefinition.DATETIME)) {
                return ISO8601DateFormat.parse(text);
            }
            return text;
        } catch (IllegalArgumentException | AlfrescoRuntimeException e) {
            throw ApiException.invalid("'" + text + "' is no value of type " + names.print(type));
        }
    }
}
