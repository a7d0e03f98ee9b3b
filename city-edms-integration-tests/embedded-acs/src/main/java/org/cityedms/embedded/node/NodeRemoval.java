package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors DbNodeServiceImpl's deletion: first every before-event for the whole branch, then the
 * branch goes to the archive store if its type's and aspects' definitions say so, else away,
 * children first. Archived nodes keep their id; only the root of the branch is marked sys:archived.
 */
final class NodeRemoval {
    private static final QName ARCHIVED_ITEM =
            QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "archivedItem");
    private static final Object PENDING = new Object();

    private final DictionaryService dictionary;
    private final NodeTable nodes;
    private final AssociationTable associations;
    private final NodeEvents events;
    private final NodeChanges changes;
    private final NodeLinks links;
    private final Auditing auditing;
    private final Stores stores;

    NodeRemoval(
            DictionaryService dictionary,
            NodeTable nodes,
            AssociationTable associations,
            NodeEvents events,
            NodeChanges changes,
            NodeLinks links,
            Auditing auditing,
            Stores stores) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.changes = changes;
        this.links = links;
        this.auditing = auditing;
        this.stores = stores;
    }

    static boolean pending(NodeRef ref) {
        return AlfrescoTransactionSupport.getTransactionReadState()
                        == AlfrescoTransactionSupport.TxnReadState.TXN_READ_WRITE
                && TransactionalResourceHelper.<NodeRef>getSet(PENDING).contains(ref);
    }

    static void checkNotPending(NodeRef ref) {
        if (pending(ref)) {
            throw new IllegalStateException(
                    "Operation not allowed against node pending deletion: " + ref);
        }
    }

    void delete(NodeRef ref) {
        checkNotPending(ref);
        Node root = nodes.required(ref);
        if (root.primary == null) {
            throw new IllegalArgumentException("A store root node cannot be deleted: " + ref);
        }
        List<Node> branch = new ArrayList<>();
        collect(root, branch);
        Set<NodeRef> pending = TransactionalResourceHelper.getSet(PENDING);
        List<NodeRef> refs = branch.stream().map(node -> node.ref).toList();
        pending.addAll(refs);
        auditing.touchParent(root.primary);
        boolean archive = archived(root);
        branch.forEach(node -> announce(node, archive));
        if (archive) {
            archive(root, branch);
        } else {
            branch.forEach(this::purge);
        }
        pending.removeAll(refs);
    }

    /** Children before their parents. */
    private void collect(Node node, List<Node> into) {
        List<AssociationTable.Child> children = associations.children(node.id);
        nodes.preload(children.stream().map(AssociationTable.Child::childId).toList());
        for (AssociationTable.Child child : children) {
            if (child.ref().isPrimary()) {
                collect(nodes.find(child.childId()), into);
            }
        }
        into.add(node);
    }

    private boolean archived(Node node) {
        if (stores.archiveOf(node.ref.getStoreRef()) == null) {
            return false;
        }
        Boolean delete = null;
        for (QName className : node.classes()) {
            ClassDefinition definition = dictionary.getClass(className);
            if (definition != null
                    && definition.getArchive() != null
                    && (delete == null || !delete)) {
                delete = !definition.getArchive();
            }
        }
        return delete != null && !delete;
    }

    private void announce(Node node, boolean archive) {
        associations.targets(node.id).forEach(events::beforeUnlink);
        associations.sources(node.id).forEach(events::beforeUnlink);
        associations.parents(node.id).stream()
                .filter(assoc -> !assoc.ref().isPrimary())
                .forEach(assoc -> events.beforeUnlinkChild(assoc.ref()));
        if (archive) {
            events.beforeArchive(node);
        }
        events.beforeDelete(node);
    }

    private void unlinkAll(Node node) {
        for (AssociationRef assoc : associations.targets(node.id)) {
            associations.deletePeer(assoc.getId());
            events.unlinked(assoc);
        }
        for (AssociationRef assoc : associations.sources(node.id)) {
            associations.deletePeer(assoc.getId());
            events.unlinked(assoc);
        }
        List<AssociationTable.Child> secondary = new ArrayList<>(associations.parents(node.id));
        secondary.addAll(associations.children(node.id));
        for (AssociationTable.Child assoc : secondary) {
            if (!assoc.ref().isPrimary()) {
                associations.deleteChild(assoc);
                events.childUnlinked(assoc.ref());
            }
        }
    }

    private void purge(Node node) {
        unlinkAll(node);
        List<QName> classes = node.classes();
        ChildAssociationRef assoc = node.primary;
        associations.parents(node.id).forEach(associations::deleteChild);
        nodes.delete(node);
        events.deleted(assoc, classes, false);
    }

    private void archive(Node root, List<Node> branch) {
        StoreRef archive = stores.archiveOf(root.ref.getStoreRef());
        ChildAssociationRef from = root.primary;
        Map<Node, ChildAssociationRef> was = new LinkedHashMap<>();
        for (Node node : branch) {
            unlinkAll(node);
            was.put(node, node.primary);
            toStore(node, archive);
        }
        Map<QName, Serializable> before = new HashMap<>(root.properties);
        root.aspects.add(ContentModel.ASPECT_ARCHIVED);
        root.properties.put(
                ContentModel.PROP_ARCHIVED_BY, AuthenticationUtil.getFullyAuthenticatedUser());
        root.properties.put(ContentModel.PROP_ARCHIVED_DATE, new Date());
        root.properties.put(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC, from);
        root.properties.put(
                ContentModel.PROP_ARCHIVED_ORIGINAL_OWNER,
                Objects.requireNonNullElse(
                        root.properties.get(ContentModel.PROP_OWNER),
                        Objects.requireNonNullElse(root.creator, "")));
        nodes.update(root, before);
        associations.reparent(
                root,
                nodes.required(stores.root(archive)),
                ContentModel.ASSOC_CHILDREN,
                ARCHIVED_ITEM);
        was.forEach((node, assoc) -> events.deleted(assoc, node.classes(), true));
    }

    /** The same row in another store; an older archived node of that id makes way. */
    private void toStore(Node node, StoreRef store) {
        NodeRef from = node.ref;
        NodeRef to = new NodeRef(store, from.getId());
        Node older = nodes.find(to);
        if (older != null) {
            delete(to);
        }
        node.ref = to;
        nodes.update(node, node.properties);
        nodes.moved(from, node);
        associations.forget();
        ChildAssociationRef assoc = node.primary;
        node.primary =
                new ChildAssociationRef(
                        assoc.getTypeQName(),
                        new NodeRef(store, assoc.getParentRef().getId()),
                        assoc.getQName(),
                        to,
                        true,
                        assoc.getNthSibling());
    }

    NodeRef restore(NodeRef archivedRef, NodeRef destination, QName assocType, QName assocName) {
        Node root = nodes.required(archivedRef);
        if (!root.aspects.contains(ContentModel.ASPECT_ARCHIVED)) {
            throw new AlfrescoRuntimeException(
                    "The node to restore is not an archive node: " + archivedRef);
        }
        ChildAssociationRef original =
                (ChildAssociationRef)
                        root.properties.get(ContentModel.PROP_ARCHIVED_ORIGINAL_PARENT_ASSOC);
        NodeRef parentRef = destination == null ? original.getParentRef() : destination;
        Node parent = nodes.required(parentRef);
        List<Node> branch = new ArrayList<>();
        collect(root, branch);
        for (Node node : branch) {
            toStore(node, parentRef.getStoreRef());
        }
        Map<QName, Serializable> before = new HashMap<>(root.properties);
        root.aspects.remove(ContentModel.ASPECT_ARCHIVED);
        root.properties
                .keySet()
                .removeAll(
                        dictionary
                                .getAspect(ContentModel.ASPECT_ARCHIVED)
                                .getProperties()
                                .keySet());
        changes.write(root, before);
        associations.reparent(
                root,
                parent,
                assocType == null ? original.getTypeQName() : assocType,
                assocName == null ? original.getQName() : assocName);
        Collections.reverse(branch);
        for (Node node : branch) {
            events.created(node);
            events.childLinked(node.primary, false);
            events.restored(node);
        }
        return root.ref;
    }

    /** What an aspect's own associations linked goes with the aspect. */
    void removeAssociationsOf(Node node, AspectDefinition aspect) {
        for (AssociationTable.Child child : associations.children(node.id)) {
            if (aspect.getChildAssociations().containsKey(child.ref().getTypeQName())
                    && !pending(child.ref().getChildRef())) {
                if (child.ref().isPrimary()) {
                    delete(child.ref().getChildRef());
                } else {
                    links.unlink(child);
                }
            }
        }
        for (AssociationRef assoc : associations.targets(node.id)) {
            if (aspect.getAssociations().containsKey(assoc.getTypeQName())) {
                associations.deletePeer(assoc.getId());
                events.unlinked(assoc);
            }
        }
    }
}
