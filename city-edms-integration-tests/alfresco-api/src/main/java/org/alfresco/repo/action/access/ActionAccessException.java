package org.alfresco.repo.action.access;

/** Mirrors ACS: the caller may not use this action from where he calls it. */
public class ActionAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ActionAccessException(String message) {
        super(message);
    }
}
