package org.alfresco.service.namespace;

/** A qualified name is malformed. */
public class InvalidQNameException extends NamespaceException {
    public InvalidQNameException(String msg) {
        super(msg);
    }

    public InvalidQNameException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
