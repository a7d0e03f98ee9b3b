package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.QNamePattern;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.embedded.policy.Policies;

/** The bean `nodeService`; mirrors DbNodeServiceImpl. Raw: no permission is checked here. */
public final class EmbeddedNodeService implements NodeService {
    private final DictionaryService dictionary;
    private final NodeTable nodes;
    private final AssociationTable associations;
    private final NodeChanges changes;
    private final NodeLinks links;
    private final NodeRemoval removal;
    private final Stores stores;

    public EmbeddedNodeService(
            DataSource dataSource,
            DictionaryService dictionary,
            Policies policies,
            BehaviourFilter filter,
            NodeTable nodes,
            Stores stores) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.stores = stores;
        this.associations = new AssociationTable(dataSource, dictionary);
        NodeEvents events = new NodeEvents(policies, nodes);
        Auditing auditing = new Auditing(filter, dictionary, nodes);
        Integrity integrity = new Integrity(dictionary, nodes, associations);
        this.changes =
                new NodeChanges(dictionary, nodes, associations, events, auditing, integrity);
        this.links = new NodeLinks(nodes, associations, events, auditing, integrity);
        this.removal =
                new NodeRemoval(
                        dictionary, nodes, associations, events, changes, links, auditing, stores);
    }

    @Override
    public List<StoreRef> getStores() {
        return stores.all();
    }

    @Override
    public StoreRef createStore(String protocol, String identifier) {
        return stores.create(new StoreRef(protocol, identifier));
    }

    @Override
    public boolean exists(StoreRef storeRef) {
        return stores.exists(storeRef);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodes.find(nodeRef) != null;
    }

    @Override
    public NodeRef.Status getNodeStatus(NodeRef nodeRef) {
        Node node = nodes.find(nodeRef);
        return node == null
                ? null
                : new NodeRef.Status(
                        node.id, nodeRef, String.valueOf(node.version), node.version, false);
    }

    @Override
    public NodeRef getNodeRef(Long nodeId) {
        Node node = nodes.find(nodeId);
        return node == null ? null : node.ref;
    }

    @Override
    public NodeRef getRootNode(StoreRef storeRef) {
        return stores.root(storeRef);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef, QName assocTypeQName, QName assocQName, QName nodeTypeQName) {
        return createNode(parentRef, assocTypeQName, assocQName, nodeTypeQName, null);
    }

    @Override
    public ChildAssociationRef createNode(
            NodeRef parentRef,
            QName assocTypeQName,
            QName assocQName,
            QName nodeTypeQName,
            Map<QName, Serializable> properties) {
        NodeRemoval.checkNotPending(parentRef);
        return changes.create(parentRef, assocTypeQName, assocQName, nodeTypeQName, properties);
    }

    @Override
    public ChildAssociationRef moveNode(
            NodeRef nodeToMoveRef, NodeRef newParentRef, QName assocTypeQName, QName assocQName) {
        NodeRemoval.checkNotPending(nodeToMoveRef);
        NodeRemoval.checkNotPending(newParentRef);
        return links.move(nodeToMoveRef, newParentRef, assocTypeQName, assocQName);
    }

    @Override
    public QName getType(NodeRef nodeRef) {
        return nodes.required(nodeRef).type;
    }

    @Override
    public void setType(NodeRef nodeRef, QName typeQName) {
        NodeRemoval.checkNotPending(nodeRef);
        changes.setType(nodeRef, typeQName);
    }

    @Override
    public void addAspect(
            NodeRef nodeRef, QName aspectTypeQName, Map<QName, Serializable> aspectProperties) {
        changes.addAspect(nodeRef, aspectTypeQName, aspectProperties);
    }

    @Override
    public void removeAspect(NodeRef nodeRef, QName aspectTypeQName) {
        changes.removeAspect(
                nodeRef,
                aspectTypeQName,
                node -> removal.removeAssociationsOf(node, dictionary.getAspect(aspectTypeQName)));
    }

    @Override
    public boolean hasAspect(NodeRef nodeRef, QName aspectTypeQName) {
        if (aspectTypeQName.equals(ContentModel.ASPECT_PENDING_DELETE)) {
            return NodeRemoval.pending(nodeRef);
        }
        return nodes.required(nodeRef).aspects.contains(aspectTypeQName);
    }

    @Override
    public Set<QName> getAspects(NodeRef nodeRef) {
        Set<QName> aspects = new HashSet<>(nodes.required(nodeRef).aspects);
        if (NodeRemoval.pending(nodeRef)) {
            aspects.add(ContentModel.ASPECT_PENDING_DELETE);
        }
        return aspects;
    }

    @Override
    public void deleteNode(NodeRef nodeRef) {
        removal.delete(nodeRef);
    }

    @Override
    public ChildAssociationRef addChild(
            NodeRef parentRef, NodeRef childRef, QName assocTypeQName, QName qname) {
        NodeRemoval.checkNotPending(parentRef);
        NodeRemoval.checkNotPending(childRef);
        return links.addChild(parentRef, childRef, assocTypeQName, qname);
    }

    @Override
    public void removeChild(NodeRef parentRef, NodeRef childRef) {
        links.removeChild(parentRef, childRef, removal::delete);
    }

    @Override
    public boolean removeChildAssociation(ChildAssociationRef childAssocRef) {
        if (!childAssocRef.isPrimary()) {
            return links.removeSecondary(childAssocRef);
        }
        if (!exists(childAssocRef.getChildRef())) {
            return false;
        }
        removal.delete(childAssocRef.getChildRef());
        return true;
    }

    @Override
    public boolean removeSecondaryChildAssociation(ChildAssociationRef childAssocRef) {
        return links.removeSecondary(childAssocRef);
    }

    @Override
    public Map<QName, Serializable> getProperties(NodeRef nodeRef) {
        return NodeChanges.shown(nodes.required(nodeRef));
    }

    @Override
    public Serializable getProperty(NodeRef nodeRef, QName qname) {
        return getProperties(nodeRef).get(qname);
    }

    @Override
    public void setProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        changes.setProperties(nodeRef, properties, true);
    }

    @Override
    public void addProperties(NodeRef nodeRef, Map<QName, Serializable> properties) {
        changes.setProperties(nodeRef, properties, false);
    }

    @Override
    public void setProperty(NodeRef nodeRef, QName qname, Serializable value) {
        changes.setProperties(nodeRef, Collections.singletonMap(qname, value), false);
    }

    @Override
    public void removeProperty(NodeRef nodeRef, QName qname) {
        changes.removeProperty(nodeRef, qname);
    }

    private static List<ChildAssociationRef> refs(
            Collection<AssociationTable.Child> found, QNamePattern type, QNamePattern qname) {
        List<ChildAssociationRef> refs = new ArrayList<>();
        for (AssociationTable.Child one : found) {
            if (type.isMatch(one.ref().getTypeQName()) && qname.isMatch(one.ref().getQName())) {
                refs.add(one.ref());
            }
        }
        return refs;
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(NodeRef nodeRef) {
        return getParentAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getParentAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        long id = nodes.required(nodeRef).id;
        nodes.preload(associations.ancestors(id));
        return refs(associations.parents(id), typeQNamePattern, qnamePattern);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(NodeRef nodeRef) {
        return getChildAssocs(nodeRef, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, QNamePattern typeQNamePattern, QNamePattern qnamePattern) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, true);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            boolean preload) {
        return getChildAssocs(nodeRef, typeQNamePattern, qnamePattern, Integer.MAX_VALUE, preload);
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef,
            QNamePattern typeQNamePattern,
            QNamePattern qnamePattern,
            int maxResults,
            boolean preload) {
        long id = nodes.required(nodeRef).id;
        List<AssociationTable.Child> found =
                qnamePattern instanceof QName qname
                        ? associations.childrenByQName(id, qname)
                        : associations.children(id);
        List<ChildAssociationRef> refs = refs(found, typeQNamePattern, qnamePattern);
        List<ChildAssociationRef> wanted =
                refs.size() > maxResults ? refs.subList(0, maxResults) : refs;
        if (preload) {
            Set<NodeRef> children = new HashSet<>();
            wanted.forEach(ref -> children.add(ref.getChildRef()));
            nodes.preload(
                    found.stream()
                            .filter(one -> children.contains(one.ref().getChildRef()))
                            .map(AssociationTable.Child::childId)
                            .toList());
        }
        return wanted;
    }

    @Override
    public List<ChildAssociationRef> getChildAssocs(
            NodeRef nodeRef, Set<QName> childNodeTypeQNames) {
        List<ChildAssociationRef> all = getChildAssocs(nodeRef);
        all.removeIf(assoc -> !childNodeTypeQNames.contains(getType(assoc.getChildRef())));
        return all;
    }

    @Override
    public NodeRef getChildByName(NodeRef nodeRef, QName assocTypeQName, String childName) {
        List<ChildAssociationRef> found =
                getChildrenByName(nodeRef, assocTypeQName, List.of(childName));
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    @Override
    public List<ChildAssociationRef> getChildrenByName(
            NodeRef nodeRef, QName assocTypeQName, Collection<String> childNames) {
        return refs(
                associations.childrenNamed(nodes.required(nodeRef).id, assocTypeQName, childNames),
                RegexQNamePattern.MATCH_ALL,
                RegexQNamePattern.MATCH_ALL);
    }

    @Override
    public ChildAssociationRef getPrimaryParent(NodeRef nodeRef) {
        Node node = nodes.required(nodeRef);
        return node.primary == null
                ? new ChildAssociationRef(null, null, null, nodeRef, true, -1)
                : node.primary;
    }

    @Override
    public AssociationRef createAssociation(
            NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        NodeRemoval.checkNotPending(sourceRef);
        NodeRemoval.checkNotPending(targetRef);
        return links.link(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void removeAssociation(NodeRef sourceRef, NodeRef targetRef, QName assocTypeQName) {
        links.unlink(sourceRef, targetRef, assocTypeQName);
    }

    @Override
    public void setAssociations(NodeRef sourceRef, QName assocTypeQName, List<NodeRef> targetRefs) {
        links.setTargets(sourceRef, assocTypeQName, targetRefs);
    }

    @Override
    public List<AssociationRef> getTargetAssocs(NodeRef sourceRef, QNamePattern qnamePattern) {
        return associations.targets(nodes.required(sourceRef).id).stream()
                .filter(assoc -> qnamePattern.isMatch(assoc.getTypeQName()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public List<AssociationRef> getSourceAssocs(NodeRef targetRef, QNamePattern qnamePattern) {
        return associations.sources(nodes.required(targetRef).id).stream()
                .filter(assoc -> qnamePattern.isMatch(assoc.getTypeQName()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public org.alfresco.service.cmr.repository.Path getPath(NodeRef nodeRef) {
        org.alfresco.service.cmr.repository.Path path =
                new org.alfresco.service.cmr.repository.Path();
        for (Node node = nodes.required(nodeRef);
                node != null;
                node = node.parentId == null ? null : nodes.find(node.parentId)) {
            path.prepend(
                    new org.alfresco.service.cmr.repository.Path.ChildAssocElement(
                            getPrimaryParent(node.ref)));
        }
        return path;
    }

    @Override
    public NodeRef getStoreArchiveNode(StoreRef storeRef) {
        StoreRef archive = stores.archiveOf(storeRef);
        return archive == null ? null : stores.root(archive);
    }

    @Override
    public NodeRef restoreNode(
            NodeRef archivedNodeRef,
            NodeRef destinationParentNodeRef,
            QName assocTypeQName,
            QName assocQName) {
        return removal.restore(
                archivedNodeRef, destinationParentNodeRef, assocTypeQName, assocQName);
    }

    @Override
    public int countChildAssocs(NodeRef nodeRef, boolean isPrimary) {
        return associations.countChildren(nodes.required(nodeRef).id, isPrimary);
    }
}
