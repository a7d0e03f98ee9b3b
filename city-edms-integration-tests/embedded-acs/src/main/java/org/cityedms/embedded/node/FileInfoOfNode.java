package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What a folder listing says of a node. */
record FileInfoOfNode(
        NodeRef nodeRef, boolean folder, QName type, Map<QName, Serializable> properties)
        implements FileInfo {
    @Override
    public NodeRef getNodeRef() {
        return nodeRef;
    }

    @Override
    public boolean isFolder() {
        return folder;
    }

    @Override
    public boolean isLink() {
        return false;
    }

    @Override
    public String getName() {
        return (String) properties.get(ContentModel.PROP_NAME);
    }

    @Override
    public Date getCreatedDate() {
        return (Date) properties.get(ContentModel.PROP_CREATED);
    }

    @Override
    public Date getModifiedDate() {
        return (Date) properties.get(ContentModel.PROP_MODIFIED);
    }

    @Override
    public ContentData getContentData() {
        return (ContentData) properties.get(ContentModel.PROP_CONTENT);
    }

    @Override
    public Map<QName, Serializable> getProperties() {
        return properties;
    }

    @Override
    public QName getType() {
        return type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileInfoOfNode info && nodeRef.equals(info.nodeRef);
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }
}
