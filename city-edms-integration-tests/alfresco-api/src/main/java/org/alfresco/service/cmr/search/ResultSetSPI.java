package org.alfresco.service.cmr.search;

import java.util.List;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS: a page of found nodes the caller may read; permissions are checked after the query.
 */
public interface ResultSetSPI<ROW extends ResultSetRow, MD extends ResultSetMetaData>
        extends Iterable<ROW> {
    int length();

    long getNumberFound();

    NodeRef getNodeRef(int n);

    void close();

    ROW getRow(int i);

    List<NodeRef> getNodeRefs();

    List<ChildAssociationRef> getChildAssocRefs();

    MD getResultSetMetaData();

    int getStart();

    boolean hasMore();
}
