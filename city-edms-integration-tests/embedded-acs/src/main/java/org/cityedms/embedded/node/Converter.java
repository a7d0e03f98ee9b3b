package org.cityedms.embedded.node;

import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.datatype.TypeConversionException;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.ISO8601DateFormat;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors DefaultTypeConverter as far as properties need it: a value becomes what its data type
 * wants, or a TypeConversionException tells why not.
 */
public final class Converter {
    private Converter() {}

    /** A single value; null stays null. */
    public static Serializable convert(QName dataType, Object value) {
        if (value == null) {
            return null;
        }
        try {
            return switch (dataType.getLocalName()) {
                case "text" -> text(value);
                case "mltext" ->
                        value instanceof MLText ml
                                ? ml
                                : new MLText(I18NUtil.getContentLocale(), text(value));
                case "int" ->
                        value instanceof Number n
                                ? (Serializable) Math.toIntExact(n.longValue())
                                : Integer.valueOf(text(value).strip());
                case "long" -> toLong(value);
                case "float" ->
                        value instanceof Number n
                                ? (Serializable) n.floatValue()
                                : Float.valueOf(text(value).strip());
                case "double" ->
                        value instanceof Number n
                                ? (Serializable) n.doubleValue()
                                : Double.valueOf(text(value).strip());
                case "boolean" -> toBoolean(value);
                case "date", "datetime" -> toDate(value);
                case "qname" ->
                        value instanceof QName qname ? qname : QName.createQName(text(value));
                case "noderef", "category" -> toNodeRef(value);
                case "content" ->
                        value instanceof ContentData content
                                ? content
                                : ContentData.createContentProperty(text(value));
                case "locale" ->
                        value instanceof Locale locale ? locale : I18NUtil.parseLocale(text(value));
                case "childassocref" ->
                        value instanceof ChildAssociationRef assoc
                                ? assoc
                                : new ChildAssociationRef(text(value));
                case "assocref" -> (AssociationRef) value;
                default -> (Serializable) value;
            };
        } catch (NumberFormatException
                | ArithmeticException
                | ClassCastException
                | AlfrescoRuntimeException e) {
            throw new TypeConversionException(
                    "The property value is not compatible with the type defined for the property: "
                            + value
                            + " is no "
                            + dataType.getLocalName(),
                    e);
        }
    }

    /** As properties are shown when text is wanted. */
    public static String text(Object value) {
        if (value instanceof Date date) {
            return DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
        }
        if (value instanceof MLText ml) {
            return ml.getDefaultValue();
        }
        return value.toString();
    }

    private static Long toLong(Object value) {
        if (value instanceof Date date) {
            return date.getTime();
        }
        return value instanceof Number n ? (Long) n.longValue() : Long.valueOf(text(value).strip());
    }

    private static Boolean toBoolean(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value instanceof Number n) {
            return n.longValue() != 0;
        }
        return switch (text(value).strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new NumberFormatException("Not a boolean: " + value);
        };
    }

    private static Date toDate(Object value) {
        if (value instanceof Date date) {
            return date;
        }
        if (value instanceof Calendar calendar) {
            return calendar.getTime();
        }
        return value instanceof Long millis
                ? new Date(millis)
                : ISO8601DateFormat.parse(text(value));
    }

    private static NodeRef toNodeRef(Object value) {
        return value instanceof NodeRef node ? node : new NodeRef(text(value));
    }
}
