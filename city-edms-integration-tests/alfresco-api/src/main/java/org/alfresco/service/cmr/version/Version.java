package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: a frozen state of a node under a label. */
public interface Version extends Serializable {
    String PROP_DESCRIPTION = VersionBaseModel.PROP_DESCRIPTION;

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();

    VersionType getVersionType();

    String getDescription();

    Map<String, Serializable> getVersionProperties();

    Serializable getVersionProperty(String name);

    NodeRef getVersionedNodeRef();

    NodeRef getFrozenStateNodeRef();
}
