package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.namespace.QName;

/** A type or aspect is unknown or unfit. */
public class InvalidClassException extends AlfrescoRuntimeException {
    private final QName className;

    public InvalidClassException(QName className) {
        this("Class not found: " + className, className);
    }

    public InvalidClassException(String msg, QName className) {
        super(msg);
        this.className = className;
    }

    public QName getClassName() {
        return className;
    }
}
