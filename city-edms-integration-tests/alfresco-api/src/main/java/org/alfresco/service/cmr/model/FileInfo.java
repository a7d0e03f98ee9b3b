package org.alfresco.service.cmr.model;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** What a folder listing says of one child. */
public interface FileInfo extends PermissionCheckValue, Serializable {
    @Override
    NodeRef getNodeRef();

    boolean isFolder();

    boolean isLink();

    String getName();

    Date getCreatedDate();

    Date getModifiedDate();

    ContentData getContentData();

    Map<QName, Serializable> getProperties();

    QName getType();
}
