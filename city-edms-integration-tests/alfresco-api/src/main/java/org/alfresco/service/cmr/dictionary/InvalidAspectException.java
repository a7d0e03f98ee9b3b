package org.alfresco.service.cmr.dictionary;

import org.alfresco.service.namespace.QName;

/** An aspect is unknown or unfit. */
public class InvalidAspectException extends InvalidClassException {
    public InvalidAspectException(QName aspectName) {
        super("Aspect not found: " + aspectName, aspectName);
    }

    public InvalidAspectException(String msg, QName aspectName) {
        super(msg, aspectName);
    }

    public QName getAspectName() {
        return getClassName();
    }
}
