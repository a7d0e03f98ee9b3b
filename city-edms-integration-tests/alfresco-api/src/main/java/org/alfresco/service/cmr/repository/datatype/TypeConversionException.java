package org.alfresco.service.cmr.repository.datatype;

/** A value does not fit the type of its property. */
public class TypeConversionException extends RuntimeException {
    public TypeConversionException(String msg) {
        super(msg);
    }

    public TypeConversionException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
