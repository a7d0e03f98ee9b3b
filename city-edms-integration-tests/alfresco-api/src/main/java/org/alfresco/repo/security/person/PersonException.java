package org.alfresco.repo.security.person;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something is wrong with a person. */
public class PersonException extends AlfrescoRuntimeException {
    public PersonException(String msgId) {
        super(msgId);
    }
}
