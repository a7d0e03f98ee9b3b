package org.alfresco.service.cmr.rule;

import org.alfresco.error.AlfrescoRuntimeException;

/** Mirrors ACS: a rule, or a parameter of its action, is not usable. */
public class RuleServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleServiceException(String message) {
        super(message);
    }

    public RuleServiceException(String message, Throwable source) {
        super(message, source);
    }
}
