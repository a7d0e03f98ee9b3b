package org.alfresco.repo.copy;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Decides for one class (type or aspect) of a node what of it a copy gets. */
public interface CopyBehaviourCallback {
    boolean getMustCopy(QName classQName, CopyDetails copyDetails);

    Map<QName, Serializable> getCopyProperties(
            QName classQName, CopyDetails copyDetails, Map<QName, Serializable> properties);
}
