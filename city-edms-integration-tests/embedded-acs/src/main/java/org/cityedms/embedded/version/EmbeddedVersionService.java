package org.cityedms.embedded.version;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.version.VersionModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's Version2ServiceImpl with its serial label policy: 1.0 for a first major version,
 * 0.1 for a first minor one, then the next whole number or the next after the point. The raw
 * service: versions are read and made without asking for permission.
 */
public final class EmbeddedVersionService implements VersionService {
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;
    private final VersionStore store;

    public EmbeddedVersionService(NodeService nodeService, BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
        this.store = new VersionStore(nodeService, behaviourFilter);
    }

    @Override
    public StoreRef getVersionStoreReference() {
        return VersionStoreModel.STORE;
    }

    @Override
    public boolean isAVersion(NodeRef nodeRef) {
        return store.isFrozen(nodeRef);
    }

    @Override
    public boolean isVersioned(NodeRef nodeRef) {
        return nodeService.hasAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE);
    }

    @Override
    public Version createVersion(NodeRef nodeRef, Map<String, Serializable> versionProperties) {
        VersionedNodes.add(nodeRef);
        Map<String, Serializable> custom = new HashMap<>();
        if (versionProperties != null) {
            custom.putAll(versionProperties);
        }
        String description = (String) custom.remove(Version.PROP_DESCRIPTION);
        VersionType type =
                custom.get(VersionModel.PROP_VERSION_TYPE) instanceof VersionType asked
                        ? asked
                        : VersionType.MINOR;
        // Making a version is no change of the document: auditable and locks stay out of it.
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_LOCKABLE);
        try {
            if (!isVersioned(nodeRef)) {
                nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, null);
            }
            List<Version> earlier = store.versions(nodeRef);
            String label =
                    nextLabel(earlier.isEmpty() ? "0.0" : earlier.get(0).getVersionLabel(), type);
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_LABEL, label);
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_TYPE, type.name());
            return store.freeze(nodeRef, earlier.size(), label, type, description, custom);
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_LOCKABLE);
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_AUDITABLE);
        }
    }

    private static String nextLabel(String label, VersionType type) {
        int dot = label.indexOf('.');
        int major = Integer.parseInt(label.substring(0, dot));
        int minor = Integer.parseInt(label.substring(dot + 1));
        return type == VersionType.MAJOR ? (major + 1) + ".0" : major + "." + (minor + 1);
    }

    @Override
    public VersionHistory getVersionHistory(NodeRef nodeRef) {
        List<Version> versions = store.versions(nodeRef);
        return versions.isEmpty() ? null : new LinearHistory(versions);
    }

    @Override
    public Version getCurrentVersion(NodeRef nodeRef) {
        VersionHistory history = getVersionHistory(nodeRef);
        String label = (String) nodeService.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL);
        return history == null || label == null ? null : history.getVersion(label);
    }

    /** Brings back type, aspects and properties; makes no version itself. */
    @Override
    public void revert(NodeRef nodeRef, Version version) {
        NodeRef frozen = version.getFrozenStateNodeRef();
        if (!version.getVersionedNodeRef().getId().equals(nodeRef.getId())) {
            throw new VersionServiceException("The version is of another node than " + nodeRef);
        }
        behaviourFilter.disableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        try {
            Set<QName> removed = nodeService.getAspects(nodeRef);
            removed.removeAll(nodeService.getAspects(frozen));
            Set<QName> added = nodeService.getAspects(frozen);
            added.removeAll(nodeService.getAspects(nodeRef));
            added.remove(VersionStoreModel.ASPECT_VERSION);
            Map<QName, Serializable> properties = store.copyable(frozen);
            properties.put(
                    ContentModel.PROP_VERSION_LABEL,
                    nodeService.getProperty(nodeRef, ContentModel.PROP_VERSION_LABEL));
            nodeService.setProperties(nodeRef, properties);
            nodeService.setType(nodeRef, nodeService.getType(frozen));
            added.forEach(aspect -> nodeService.addAspect(nodeRef, aspect, null));
            removed.forEach(aspect -> nodeService.removeAspect(nodeRef, aspect));
        } finally {
            behaviourFilter.enableBehaviour(nodeRef, ContentModel.ASPECT_VERSIONABLE);
        }
    }

    @Override
    public void deleteVersionHistory(NodeRef nodeRef) {
        store.delete(nodeRef);
        if (nodeService.exists(nodeRef) && isVersioned(nodeRef)) {
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_LABEL, null);
            nodeService.setProperty(nodeRef, ContentModel.PROP_VERSION_TYPE, null);
        }
    }

    @Override
    public void ensureVersioningEnabled(
            NodeRef nodeRef, Map<QName, Serializable> versionProperties) {
        if (!isVersioned(nodeRef)) {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_VERSIONABLE, versionProperties);
        }
        if (getVersionHistory(nodeRef) == null) {
            createVersion(nodeRef, Map.of(VersionModel.PROP_VERSION_TYPE, VersionType.MAJOR));
        }
    }
}
