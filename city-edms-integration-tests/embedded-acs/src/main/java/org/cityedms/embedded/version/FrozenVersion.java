package org.cityedms.embedded.version;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;

/** Mirrors ACS's VersionImpl; its properties are those the maker of the version passed. */
record FrozenVersion(
        String label,
        VersionType type,
        String description,
        Date modified,
        String modifier,
        NodeRef node,
        NodeRef frozen,
        Map<String, Serializable> properties)
        implements Version {

    @Override
    public Date getFrozenModifiedDate() {
        return modified;
    }

    @Override
    public String getFrozenModifier() {
        return modifier;
    }

    @Override
    public String getVersionLabel() {
        return label;
    }

    @Override
    public VersionType getVersionType() {
        return type;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Map<String, Serializable> getVersionProperties() {
        return properties;
    }

    @Override
    public Serializable getVersionProperty(String name) {
        return properties.get(name);
    }

    @Override
    public NodeRef getVersionedNodeRef() {
        return node;
    }

    @Override
    public NodeRef getFrozenStateNodeRef() {
        return frozen;
    }
}
