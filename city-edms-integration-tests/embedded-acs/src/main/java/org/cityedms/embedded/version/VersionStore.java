package org.cityedms.embedded.version;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionType;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Mirrors the persistence in ACS's Version2ServiceImpl: in a store of its own a history node for
 * each versioned node, below it a copy of the node (type, aspects, properties; content shared by
 * its URL) for each version. No behaviour of the copied type or aspects runs on a copy.
 */
final class VersionStore {
    private final NodeService nodeService;
    private final BehaviourFilter behaviourFilter;

    VersionStore(NodeService nodeService, BehaviourFilter behaviourFilter) {
        this.nodeService = nodeService;
        this.behaviourFilter = behaviourFilter;
    }

    /** Newest first; empty for a node never versioned. */
    List<Version> versions(NodeRef node) {
        NodeRef history = history(node);
        if (history == null) {
            return List.of();
        }
        return nodeService
                .getChildAssocs(
                        history, VersionStoreModel.ASSOC_VERSIONS, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .sorted(Comparator.comparing(this::number).reversed())
                .map(this::read)
                .toList();
    }

    private Integer number(NodeRef frozen) {
        return (Integer) nodeService.getProperty(frozen, VersionStoreModel.PROP_NUMBER);
    }

    private NodeRef history(NodeRef node) {
        List<ChildAssociationRef> found =
                nodeService.getChildAssocs(
                        root(), VersionStoreModel.ASSOC_HISTORIES, historyName(node));
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    private static QName historyName(NodeRef node) {
        return QName.createQName(VersionStoreModel.URI, node.getId());
    }

    private NodeRef root() {
        return nodeService.exists(VersionStoreModel.STORE)
                ? nodeService.getRootNode(VersionStoreModel.STORE)
                : nodeService.getRootNode(
                        nodeService.createStore(
                                VersionStoreModel.STORE.getProtocol(),
                                VersionStoreModel.STORE.getIdentifier()));
    }

    Version freeze(
            NodeRef node,
            int number,
            String label,
            VersionType type,
            String description,
            Map<String, Serializable> custom) {
        Map<QName, Serializable> properties = copyable(node);
        properties.put(VersionStoreModel.PROP_NUMBER, number);
        properties.put(VersionStoreModel.PROP_LABEL, label);
        properties.put(VersionStoreModel.PROP_TYPE, type.name());
        properties.put(VersionStoreModel.PROP_DESCRIPTION, description);
        properties.put(VersionStoreModel.PROP_NODE, node);
        properties.put(
                VersionStoreModel.PROP_MODIFIED,
                nodeService.getProperty(node, ContentModel.PROP_MODIFIED));
        properties.put(
                VersionStoreModel.PROP_MODIFIER,
                nodeService.getProperty(node, ContentModel.PROP_MODIFIER));
        properties.put(VersionStoreModel.PROP_CUSTOM, new HashMap<>(custom));
        behaviourFilter.disableBehaviour();
        try {
            NodeRef frozen =
                    nodeService
                            .createNode(
                                    historyOrNew(node),
                                    VersionStoreModel.ASSOC_VERSIONS,
                                    QName.createQName(VersionStoreModel.URI, "version-" + number),
                                    nodeService.getType(node),
                                    properties)
                            .getChildRef();
            addAspects(node, frozen, properties);
            return read(frozen);
        } finally {
            behaviourFilter.enableBehaviour();
        }
    }

    private void addAspects(NodeRef node, NodeRef frozen, Map<QName, Serializable> properties) {
        Set<QName> missing = nodeService.getAspects(node);
        missing.removeAll(nodeService.getAspects(frozen));
        missing.add(VersionStoreModel.ASPECT_VERSION);
        missing.forEach(aspect -> nodeService.addAspect(frozen, aspect, null));
        // Aspects bring defaults for what the node left empty: put back what it had.
        nodeService.addProperties(frozen, properties);
    }

    private NodeRef historyOrNew(NodeRef node) {
        NodeRef history = history(node);
        return history != null
                ? history
                : nodeService
                        .createNode(
                                root(),
                                VersionStoreModel.ASSOC_HISTORIES,
                                historyName(node),
                                VersionStoreModel.TYPE_HISTORY,
                                Map.of(VersionStoreModel.PROP_VERSIONED_NODE_ID, node.getId()))
                        .getChildRef();
    }

    /** All but what names the node itself: its uuid, store and database id. */
    Map<QName, Serializable> copyable(NodeRef node) {
        return nodeService.getProperties(node).entrySet().stream()
                .filter(entry -> entry.getValue() != null && isCopyable(entry.getKey()))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (first, second) -> second,
                                HashMap::new));
    }

    private static boolean isCopyable(QName name) {
        return !name.getNamespaceURI().equals(NamespaceService.SYSTEM_MODEL_1_0_URI)
                && !name.getNamespaceURI().equals(VersionStoreModel.URI);
    }

    @SuppressWarnings("unchecked")
    private Version read(NodeRef frozen) {
        Map<QName, Serializable> properties = nodeService.getProperties(frozen);
        return new FrozenVersion(
                (String) properties.get(VersionStoreModel.PROP_LABEL),
                VersionType.valueOf((String) properties.get(VersionStoreModel.PROP_TYPE)),
                (String) properties.get(VersionStoreModel.PROP_DESCRIPTION),
                (Date) properties.get(VersionStoreModel.PROP_MODIFIED),
                (String) properties.get(VersionStoreModel.PROP_MODIFIER),
                (NodeRef) properties.get(VersionStoreModel.PROP_NODE),
                frozen,
                (Map<String, Serializable>) properties.get(VersionStoreModel.PROP_CUSTOM));
    }

    boolean isFrozen(NodeRef node) {
        return node.getStoreRef().equals(VersionStoreModel.STORE);
    }

    void delete(NodeRef node) {
        NodeRef history = history(node);
        if (history != null) {
            behaviourFilter.disableBehaviour();
            try {
                nodeService.deleteNode(history);
            } finally {
                behaviourFilter.enableBehaviour();
            }
        }
    }
}
