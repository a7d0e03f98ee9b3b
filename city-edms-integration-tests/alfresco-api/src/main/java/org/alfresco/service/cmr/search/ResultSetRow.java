package org.alfresco.service.cmr.search;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS: one found node. */
public interface ResultSetRow {
    Map<String, Serializable> getValues();

    Serializable getValue(String columnName);

    Serializable getValue(QName qname);

    NodeRef getNodeRef();

    QName getQName();

    int getIndex();

    ChildAssociationRef getChildAssocRef();
}
