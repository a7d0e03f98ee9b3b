package org.cityedms.embedded.node;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Properties as JSON in the node's row. What the dictionary declares is written plainly (dates as
 * UTC text of fixed length, so that they sort); all else carries its Java type, so that d:any and
 * unknown properties keep it.
 */
public final class PropertyJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int EXPECTED = 2_000;
    private static final String KIND = "$";
    private static final String VALUE = "v";

    private final DictionaryService dictionary;

    public PropertyJson(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    String write(Map<QName, Serializable> properties) {
        StringWriter text = new StringWriter(EXPECTED);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<QName, Serializable> one : properties.entrySet()) {
                json.writeFieldName(one.getKey().toString());
                write(json, dictionary.getProperty(one.getKey()), one.getValue());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new AlfrescoRuntimeException("Properties cannot be written", e);
        }
        return text.toString();
    }

    /** Most values are texts. */
    private static void write(JsonGenerator json, PropertyDefinition definition, Serializable value)
            throws IOException {
        if (value instanceof String string) {
            json.writeString(string);
        } else {
            json.writeTree(encode(definition, value));
        }
    }

    Map<QName, Serializable> read(String json) {
        Map<QName, Serializable> properties = new HashMap<>();
        try {
            JSON.readTree(json)
                    .fields()
                    .forEachRemaining(
                            field -> {
                                QName name = QName.createQName(field.getKey());
                                properties.put(
                                        name,
                                        decode(dictionary.getProperty(name), field.getValue()));
                            });
        } catch (JsonProcessingException e) {
            throw new AlfrescoRuntimeException("Properties in the database cannot be read", e);
        }
        return properties;
    }

    /** How search compares: the JSON that a value of this property has in the row. */
    public String searched(QName property, Serializable value) {
        return encode(dictionary.getProperty(property), value).toString();
    }

    private static boolean plain(PropertyDefinition definition) {
        return definition != null
                && !definition.getDataType().getName().equals(DataTypeDefinition.ANY)
                && !definition.getDataType().getName().equals(DataTypeDefinition.ENCRYPTED)
                && !definition.getDataType().getName().equals(DataTypeDefinition.PERIOD);
    }

    private static JsonNode encode(PropertyDefinition definition, Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Collection<?> values) {
            ArrayNode array = NODES.arrayNode();
            values.forEach(one -> array.add(encode(definition, one)));
            return array;
        }
        return plain(definition) ? plainly(value) : tagged(value);
    }

    private static JsonNode plainly(Object value) {
        if (value instanceof MLText ml) {
            ObjectNode texts = NODES.objectNode();
            ml.forEach((locale, text) -> texts.put(locale.toLanguageTag(), text));
            return NODES.objectNode().put(KIND, "ml").set(VALUE, texts);
        }
        if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        }
        if (value instanceof Float || value instanceof Double) {
            return NODES.numberNode(((Number) value).doubleValue());
        }
        if (value instanceof Number number) {
            return NODES.numberNode(number.longValue());
        }
        return NODES.textNode(
                value instanceof Date date ? TIME.format(date.toInstant()) : value.toString());
    }

    private static JsonNode tagged(Object value) {
        if (value instanceof String || value instanceof Boolean || value instanceof MLText) {
            return plainly(value);
        }
        String kind = kind(value);
        if (kind != null) {
            return NODES.objectNode().put(KIND, kind).set(VALUE, plainly(value));
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            return NODES.objectNode()
                    .put(KIND, "java")
                    .put(VALUE, Base64.getEncoder().encodeToString(bytes.toByteArray()));
        } catch (IOException e) {
            throw new AlfrescoRuntimeException(
                    "A property value cannot be stored: " + value.getClass(), e);
        }
    }

    private static String kind(Object value) {
        if (value instanceof Integer) {
            return "int";
        }
        if (value instanceof Long) {
            return "long";
        }
        if (value instanceof Float) {
            return "float";
        }
        if (value instanceof Double) {
            return "double";
        }
        if (value instanceof Date) {
            return "datetime";
        }
        if (value instanceof QName) {
            return "qname";
        }
        if (value instanceof NodeRef) {
            return "noderef";
        }
        if (value instanceof ContentData) {
            return "content";
        }
        if (value instanceof ChildAssociationRef) {
            return "childassocref";
        }
        return value instanceof Locale ? "locale" : null;
    }

    private static Serializable decode(PropertyDefinition definition, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (json.isArray()) {
            ArrayList<Serializable> values = new ArrayList<>();
            json.forEach(one -> values.add(decode(definition, one)));
            return values;
        }
        if (json.isObject()) {
            return ofKind(json.get(KIND).asText(), json.get(VALUE));
        }
        Serializable value =
                json.isBoolean()
                        ? json.booleanValue()
                        : json.isNumber() ? json.numberValue() : json.textValue();
        return plain(definition)
                ? Converter.convert(definition.getDataType().getName(), value)
                : value;
    }

    private static Serializable ofKind(String kind, JsonNode value) {
        switch (kind) {
            case "ml" -> {
                MLText text = new MLText();
                value.fields()
                        .forEachRemaining(
                                one ->
                                        text.addValue(
                                                Locale.forLanguageTag(one.getKey()),
                                                one.getValue().textValue()));
                return text;
            }
            case "java" -> {
                return java(Base64.getDecoder().decode(value.textValue()));
            }
            default -> {
                return Converter.convert(
                        QName.createQName(NamespaceService.DICTIONARY_MODEL_1_0_URI, kind),
                        value.isNumber() ? value.numberValue() : value.textValue());
            }
        }
    }

    @SuppressWarnings("BanSerializableRead") // Only this class wrote it, into our own database.
    private static Serializable java(byte[] bytes) {
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    protected Class<?> resolveClass(java.io.ObjectStreamClass type)
                            throws ClassNotFoundException {
                        return Class.forName(
                                type.getName(),
                                false,
                                Thread.currentThread().getContextClassLoader());
                    }
                }) {
            return (Serializable) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AlfrescoRuntimeException(
                    "A property value in the database cannot be read", e);
        }
    }
}
