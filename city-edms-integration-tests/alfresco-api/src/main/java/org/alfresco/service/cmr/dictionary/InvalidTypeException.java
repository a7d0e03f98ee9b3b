package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** A type is unknown or unfit. */
public class InvalidTypeException extends InvalidClassException {
    public InvalidTypeException(QName typeName) {
        super("Type not found: " + typeName, typeName);
    }

    public InvalidTypeException(String msg, QName typeName) {
        super(msg, typeName);
    }

    public QName getTypeName() {
        return getClassName();
    }
}
