package org.cityedms.embedded.search;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS's DBResultSetRow: values are read from the node when asked for. */
record FoundRow(NodeService nodeService, NodeRef nodeRef, int index) implements ResultSetRow {

    @Override
    public Map<String, Serializable> getValues() {
        Map<String, Serializable> values = new HashMap<>();
        nodeService
                .getProperties(nodeRef)
                .forEach((name, value) -> values.put(name.toString(), value));
        return values;
    }

    @Override
    public Serializable getValue(String columnName) {
        return getValues().get(columnName);
    }

    @Override
    public Serializable getValue(QName qname) {
        return nodeService.getProperty(nodeRef, qname);
    }

    @Override
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    @Override
    public QName getQName() {
        return getChildAssocRef().getQName();
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public ChildAssociationRef getChildAssocRef() {
        return nodeService.getPrimaryParent(nodeRef);
    }
}
