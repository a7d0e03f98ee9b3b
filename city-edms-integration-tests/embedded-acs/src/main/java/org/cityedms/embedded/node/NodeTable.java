package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.embedded.transaction.CommittedValues;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Mirrors NodeDAO for nodes. A node read in a transaction stays as read; writing it checks that its
 * version is still the one read, else ConcurrencyFailureException, so that no update is lost.
 */
public final class NodeTable {
    /** Nodes of one transaction. */
    private static final class Cache {
        private final Map<NodeRef, Optional<Node>> byRef = new HashMap<>();
        private final Map<Long, Node> byId = new HashMap<>();
    }

    private final NodeRows rows;
    private final ContentUrls contentUrls;
    private final CommittedValues<Object, Node> committed = new CommittedValues<>(4_000);

    public NodeTable(DataSource dataSource, PropertyJson json, ContentUrls contentUrls) {
        this.rows = new NodeRows(dataSource, json);
        this.contentUrls = contentUrls;
    }

    private Cache cache() {
        if (AlfrescoTransactionSupport.getTransactionReadState()
                == AlfrescoTransactionSupport.TxnReadState.TXN_NONE) {
            return new Cache();
        }
        Cache cache = AlfrescoTransactionSupport.getResource(this);
        if (cache == null) {
            cache = new Cache();
            AlfrescoTransactionSupport.bindResource(this, cache);
        }
        return cache;
    }

    Node find(NodeRef ref) {
        Cache cache = cache();
        Optional<Node> known = cache.byRef.get(ref);
        return known != null ? known.orElse(null) : committed(cache, ref, () -> rows.find(ref));
    }

    /** What another transaction read is as good as what this one would read first. */
    private Node committed(Cache cache, Object key, Supplier<Optional<Node>> reading) {
        Node shared = committed.of(key);
        if (shared != null) {
            Node node = shared.copy();
            remember(cache, node);
            return node;
        }
        long moment = committed.moment();
        Optional<Node> read = reading.get();
        read.ifPresent(node -> share(cache, node, moment));
        return read.orElse(null);
    }

    private void share(Cache cache, Node node, long moment) {
        remember(cache, node);
        Node shared = node.copy();
        committed.read(node.ref, shared, moment);
        committed.read(node.id, shared, moment);
    }

    /** The node's row, or its place, is another now. */
    void changed(Node node) {
        committed.changed(List.of(node.ref, node.id));
    }

    Node required(NodeRef ref) {
        Node node = find(ref);
        if (node == null) {
            throw new InvalidNodeRefException("Node does not exist", ref);
        }
        return node;
    }

    Node find(long id) {
        Cache cache = cache();
        Node known = cache.byId.get(id);
        return known != null ? known : committed(cache, id, () -> rows.find(id));
    }

    /** Reads at once what will be asked one by one. */
    void preload(Collection<Long> ids) {
        Cache cache = cache();
        List<Long> unknown =
                ids.stream()
                        .filter(id -> !cache.byId.containsKey(id) && committed.of(id) == null)
                        .distinct()
                        .toList();
        if (unknown.size() > 1) {
            long moment = committed.moment();
            rows.find(unknown).forEach(node -> share(cache, node, moment));
        }
    }

    private static void remember(Cache cache, Node node) {
        cache.byId.put(node.id, node);
        cache.byRef.put(node.ref, Optional.of(node));
    }

    /** A node that has no row yet, so that whoever is told of it before finds it. */
    Node fresh(NodeRef ref, QName type, Node.Placement placement) {
        Node node = new Node(0, ref, type, 1);
        node.placement = placement;
        cache().byRef.put(ref, Optional.of(node));
        return node;
    }

    /**
     * Writes a fresh node's row and its place at once.
     *
     * @param nameInParent what is unique there
     * @return the row of the association
     */
    long insert(Node node, String nameInParent) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        Node.Placement placement = node.placement;
        NodeRows.Inserted made = rows.insert(node, nameInParent);
        if (made.node() == 0 || made.place() == 0) {
            cache().byRef.remove(node.ref);
        }
        if (made.node() == 0) {
            throw new DataIntegrityViolationException("Node exists already: " + node.ref);
        }
        if (made.place() == 0) {
            throw new DuplicateChildNodeNameException(
                    placement.parent().ref, placement.type(), node.name(), null);
        }
        node.id = made.node();
        node.placement = null;
        node.parentId = placement.parent().id;
        node.primary =
                new ChildAssociationRef(
                        placement.type(),
                        placement.parent().ref,
                        placement.name(),
                        node.ref,
                        true,
                        -1);
        remember(cache(), node);
        contentUrls.changed(Map.of(), node.properties);
        return made.place();
    }

    /** The root of a store. */
    Node insertRoot(StoreRef store, String uuid) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        NodeRef ref = new NodeRef(store, uuid);
        Node node = new Node(rows.insertRoot(ref), ref, ContentModel.TYPE_STOREROOT, 1);
        remember(cache(), node);
        return node;
    }

    /** Writes the whole row; the caller has changed the node. */
    void update(Node node, Map<QName, Serializable> propertiesBefore) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        updated(node, propertiesBefore, rows.update(node));
    }

    /**
     * As {@link #update}, and gives the node's only place its new key in the same statement.
     *
     * @return whether the key was free
     */
    boolean updateAndRename(
            Node node,
            Map<QName, Serializable> propertiesBefore,
            AssociationTable.Child place,
            String key) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        NodeRows.Updated done = rows.updateAndRename(node, place, key);
        updated(node, propertiesBefore, done.changed());
        return done.renamed() == 1;
    }

    private void updated(Node node, Map<QName, Serializable> propertiesBefore, int changed) {
        if (changed != 1) {
            throw new ConcurrencyFailureException(
                    "Node was changed or deleted by another transaction: " + node.ref);
        }
        node.version++;
        changed(node);
        contentUrls.changed(propertiesBefore, node.properties);
    }

    void delete(Node node) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        if (rows.delete(node) != 1) {
            throw new ConcurrencyFailureException(
                    "Node was changed or deleted by another transaction: " + node.ref);
        }
        changed(node);
        contentUrls.changed(node.properties, Map.of());
        Cache cache = cache();
        cache.byId.remove(node.id);
        cache.byRef.remove(node.ref);
    }

    /** After a node went to another store. */
    void moved(NodeRef from, Node node) {
        Cache cache = cache();
        cache.byRef.remove(from);
        committed.changed(List.of(from));
        remember(cache, node);
    }

    /**
     * The last thing before commit, in the order of ids: no deadlock, and no row locked for long.
     */
    void touch(Collection<Long> ids, String user, Date now) {
        Date lately = new Date(now.getTime() - 1000);
        for (Long id : new TreeSet<>(ids)) {
            Node known = cache().byId.get(id);
            if (known != null && known.modified != null && known.modified.after(lately)) {
                continue;
            }
            rows.touch(id, user, now, lately);
            Node touched = find(id);
            if (touched != null) {
                changed(touched);
            }
        }
    }
}
