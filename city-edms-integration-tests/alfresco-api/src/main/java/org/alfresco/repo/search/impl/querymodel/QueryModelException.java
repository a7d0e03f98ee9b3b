package org.alfresco.repo.search.impl.querymodel;

import org.alfresco.error.AlfrescoRuntimeException;

/** Mirrors ACS: the database cannot answer this query, or no index is there to do so. */
public class QueryModelException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryModelException(String msgId) {
        super(msgId);
    }

    public QueryModelException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
