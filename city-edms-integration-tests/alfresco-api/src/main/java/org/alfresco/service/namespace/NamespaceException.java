package org.alfresco.service.namespace;

/** A prefix or namespace is not registered. */
public class NamespaceException extends RuntimeException {
    public NamespaceException(String msg) {
        super(msg);
    }

    public NamespaceException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
