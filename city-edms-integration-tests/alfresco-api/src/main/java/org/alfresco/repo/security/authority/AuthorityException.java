package org.alfresco.repo.security.authority;

import org.alfresco.error.AlfrescoRuntimeException;

/** Something is wrong with a group or a user. */
public class AuthorityException extends AlfrescoRuntimeException {
    public AuthorityException(String msgId) {
        super(msgId);
    }
}
