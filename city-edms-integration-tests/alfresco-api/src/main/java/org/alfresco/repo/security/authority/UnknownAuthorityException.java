package org.alfresco.repo.security.authority;

/** There is no such group or user. */
public class UnknownAuthorityException extends AuthorityException {
    public UnknownAuthorityException(String msgId) {
        super(msgId);
    }
}
