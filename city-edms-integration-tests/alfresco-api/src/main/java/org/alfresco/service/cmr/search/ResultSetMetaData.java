package org.alfresco.service.cmr.search;

/** Mirrors ACS: how a result came about. */
public interface ResultSetMetaData {
    LimitBy getLimitedBy();

    SearchParameters getSearchParameters();
}
