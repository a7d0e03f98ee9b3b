package org.cityedms.embedded.version;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS's Version2Model: where versions lie and what is noted on them. */
final class VersionStoreModel {
    static final String URI = "http://www.alfresco.org/model/versionstore/2.0";
    static final StoreRef STORE = new StoreRef("workspace", "version2Store");
    static final QName TYPE_HISTORY = QName.createQName(URI, "versionHistory");
    static final QName PROP_VERSIONED_NODE_ID = QName.createQName(URI, "versionedNodeId");
    static final QName ASSOC_HISTORIES = ContentModel.ASSOC_CHILDREN;
    static final QName ASSOC_VERSIONS = QName.createQName(URI, "version");
    static final QName ASPECT_VERSION = QName.createQName(URI, "version");
    static final QName PROP_NUMBER = QName.createQName(URI, "versionNumber");
    static final QName PROP_LABEL = QName.createQName(URI, "versionLabel");
    static final QName PROP_DESCRIPTION = QName.createQName(URI, "versionDescription");
    static final QName PROP_TYPE = QName.createQName(URI, "versionType");
    static final QName PROP_NODE = QName.createQName(URI, "frozenNodeRef");
    static final QName PROP_MODIFIED = QName.createQName(URI, "frozenModified");
    static final QName PROP_MODIFIER = QName.createQName(URI, "frozenModifier");
    static final QName PROP_CUSTOM = QName.createQName(URI, "metadata");

    private VersionStoreModel() {}
}
