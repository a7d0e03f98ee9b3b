package org.alfresco.service.cmr.repository;

/** A text is not a node reference. */
public class MalformedNodeRefException extends org.alfresco.error.AlfrescoRuntimeException {
    public MalformedNodeRefException(String msgId) {
        super(msgId);
    }
}
