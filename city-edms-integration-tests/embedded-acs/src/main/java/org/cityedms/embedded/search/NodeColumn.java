package org.cityedms.embedded.search;

import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.QName;

/** Where the stand-in's tables keep a property, and as what it compares. */
final class NodeColumn {
    private static final Map<QName, String> COLUMNS =
            Map.of(
                    ContentModel.PROP_CREATOR, "n.creator",
                    ContentModel.PROP_CREATED, "n.created",
                    ContentModel.PROP_MODIFIER, "n.modifier",
                    ContentModel.PROP_MODIFIED, "n.modified",
                    ContentModel.PROP_NODE_UUID, "n.uuid",
                    ContentModel.PROP_NODE_DBID, "n.id");
    private static final Set<QName> NUMBERS =
            Set.of(
                    DataTypeDefinition.INT,
                    DataTypeDefinition.LONG,
                    DataTypeDefinition.FLOAT,
                    DataTypeDefinition.DOUBLE);

    private final PropertyDefinition property;

    NodeColumn(PropertyDefinition property) {
        this.property = property;
    }

    QName name() {
        return property.getName();
    }

    QName dataType() {
        return property.getDataType().getName();
    }

    /** Null for what lies in the JSON of all other properties. */
    String own() {
        return COLUMNS.get(property.getName());
    }

    /**
     * One plain JSON value, which the index finds by containment; not many, not texts by locale.
     */
    boolean isPlain() {
        return !property.isMultiValued() && !dataType().equals(DataTypeDefinition.MLTEXT);
    }

    String cast(String text) {
        return NUMBERS.contains(dataType()) ? "cast(" + text + " as numeric)" : text;
    }

    boolean isNumber() {
        return NUMBERS.contains(dataType());
    }
}
