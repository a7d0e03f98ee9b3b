package org.alfresco.service.cmr.repository;

/** Content could not be read or written. */
public class ContentIOException extends org.alfresco.error.AlfrescoRuntimeException {
    public ContentIOException(String msg) {
        super(msg);
    }

    public ContentIOException(String msg, Throwable cause) {
        super(msg, cause);
    }
}
