package org.alfresco.service.cmr.search;

/** Mirrors ACS. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}
