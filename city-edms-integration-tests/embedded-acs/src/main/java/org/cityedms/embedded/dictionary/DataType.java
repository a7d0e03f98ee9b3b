package org.cityedms.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A data type of the dictionary. */
record DataType(QName name, String javaClass) implements DataTypeDefinition {
    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return new Label(
                        "d_dictionary.datatype.d_" + name.getLocalName() + ".title",
                        name.getLocalName())
                .in(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return new Label("d_dictionary.datatype.d_" + name.getLocalName() + ".description", null)
                .in(messageLookup);
    }

    @Override
    public String getJavaClassName() {
        return javaClass;
    }
}
