package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** No such person. */
public class NoSuchPersonException extends PersonException {
    private final String userName;

    public NoSuchPersonException(String userName) {
        super("Person not found: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}
