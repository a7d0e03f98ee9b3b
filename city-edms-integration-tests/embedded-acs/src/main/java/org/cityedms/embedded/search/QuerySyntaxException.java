package org.cityedms.embedded.search;

import org.alfresco.error.AlfrescoRuntimeException;

/** The query is no query; as in ACS a different matter from one that the database cannot answer. */
final class QuerySyntaxException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;

    QuerySyntaxException(String query, int position, String expected) {
        super("Expected " + expected + " at character " + (position + 1) + " of query: " + query);
    }
}
