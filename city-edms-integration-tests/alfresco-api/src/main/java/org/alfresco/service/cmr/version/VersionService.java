package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS: versions of nodes with {@code cm:versionable}, kept in a store of their own. */
public interface VersionService {
    StoreRef getVersionStoreReference();

    boolean isAVersion(NodeRef nodeRef);

    boolean isVersioned(NodeRef nodeRef);

    Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties);

    VersionHistory getVersionHistory(NodeRef nodeRef);

    Version getCurrentVersion(NodeRef nodeRef);

    void revert(NodeRef nodeRef, Version version);

    void deleteVersionHistory(NodeRef nodeRef);

    void ensureVersioningEnabled(NodeRef nodeRef, Map<QName, Serializable> versionProperties);
}
