package org.alfresco.service.cmr.security;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something is wrong with a person. */
public class PersonException extends AlfrescoRuntimeException {
    public PersonException(String msgId) {
        super(msgId);
    }
}
