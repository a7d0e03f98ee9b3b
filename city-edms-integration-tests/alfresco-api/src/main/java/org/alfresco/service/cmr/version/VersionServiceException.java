package org.alfresco.service.cmr.version;

import org.alfresco.error.AlfrescoRuntimeException;

/** Mirrors ACS: a version cannot be made or found. */
public class VersionServiceException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public VersionServiceException(String msgId) {
        super(msgId);
    }
}
