package org.cityedms.embedded.node;

import java.io.Serializable;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mirrors NodeDAO for nodes. A node read in a transaction stays as read; writing it checks that its
 * version is still the one read, else ConcurrencyFailureException, so that no update is lost.
 */
public final class NodeTable {
    private static final String SELECT =
            "select n.id, s.protocol, s.identifier, n.uuid, n.type, n.aspects, n.properties::text as properties,"
                    + " n.version, n.creator, n.created, n.modifier, n.modified,"
                    + " c.parent_id, c.type as assoc_type, c.qname as assoc_name, c.assoc_index, p.uuid as parent_uuid"
                    + " from alf_node n join alf_store s on s.id = n.store_id"
                    + " left join alf_child_assoc c on c.child_id = n.id and c.is_primary"
                    + " left join alf_node p on p.id = c.parent_id ";

    private static final String INSERT =
            """
            with made as (
              insert into alf_node (store_id, uuid, type, aspects, properties, creator, created, modifier, modified)
              select id, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ? from alf_store where protocol = ? and identifier = ?
              on conflict (store_id, uuid) do nothing
              returning id),
            placed as (
              insert into alf_child_assoc (parent_id, child_id, type, qname, child_name, is_primary)
              select ?, made.id, ?, ?, ?, true from made
              on conflict (parent_id, type, child_name) do nothing
              returning id)
            select (select id from made), (select id from placed)
            """;

    /** Nodes of one transaction. */
    private static final class Cache {
        private final Map<NodeRef, Optional<Node>> byRef = new HashMap<>();
        private final Map<Long, Node> byId = new HashMap<>();
    }

    private final JdbcClient jdbc;
    private final PropertyJson json;
    private final ContentUrls contentUrls;
    private final CommittedValues<Object, Node> committed = new CommittedValues<>(4_000);

    public NodeTable(DataSource dataSource, PropertyJson json, ContentUrls contentUrls) {
        this.jdbc = JdbcClient.create(dataSource);
        this.json = json;
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
        return known != null
                ? known.orElse(null)
                : committed(
                        cache,
                        ref,
                        "where s.protocol = ? and s.identifier = ? and n.uuid = ?",
                        ref.getStoreRef().getProtocol(),
                        ref.getStoreRef().getIdentifier(),
                        ref.getId());
    }

    /** What another transaction read is as good as what this one would read first. */
    private Node committed(Cache cache, Object key, String condition, Object... values) {
        Node shared = committed.of(key);
        if (shared != null) {
            Node node = shared.copy();
            remember(cache, node);
            return node;
        }
        long moment = committed.moment();
        Optional<Node> read =
                jdbc.sql(SELECT + condition)
                        .params(values)
                        .query((row, number) -> node(row))
                        .optional();
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
        return known != null ? known : committed(cache, id, "where n.id = ?", id);
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
            jdbc.sql(SELECT + "where n.id = any(?)")
                    .param(unknown.toArray(new Long[0]))
                    .query((row, number) -> node(row))
                    .list()
                    .forEach(node -> share(cache, node, moment));
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
        Inserted rows =
                jdbc.sql(INSERT)
                        .params(
                                Arrays.asList(
                                        node.ref.getId(),
                                        node.type.toString(),
                                        aspects(node),
                                        json.write(node.properties),
                                        node.creator,
                                        timestamp(node.created),
                                        node.modifier,
                                        timestamp(node.modified),
                                        node.ref.getStoreRef().getProtocol(),
                                        node.ref.getStoreRef().getIdentifier(),
                                        placement.parent().id,
                                        placement.type().toString(),
                                        placement.name().toString(),
                                        nameInParent))
                        .query((row, n) -> new Inserted(row.getLong(1), row.getLong(2)))
                        .single();
        if (rows.node() == 0 || rows.place() == 0) {
            cache().byRef.remove(node.ref);
        }
        if (rows.node() == 0) {
            throw new DataIntegrityViolationException("Node exists already: " + node.ref);
        }
        if (rows.place() == 0) {
            throw new DuplicateChildNodeNameException(
                    placement.parent().ref, placement.type(), node.name(), null);
        }
        node.id = rows.node();
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
        return rows.place();
    }

    /** 0 where there was one already. */
    private record Inserted(long node, long place) {}

    private static String[] aspects(Node node) {
        return node.aspects.stream().map(QName::toString).toArray(String[]::new);
    }

    /** The root of a store. */
    Node insertRoot(StoreRef store, String uuid) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        NodeRef ref = new NodeRef(store, uuid);
        Long id =
                jdbc.sql(
                                "insert into alf_node (store_id, uuid, type, aspects, properties)"
                                        + " select id, ?, ?, '{}', '{}' from alf_store where protocol = ? and identifier = ?"
                                        + " returning id")
                        .params(
                                uuid,
                                ContentModel.TYPE_STOREROOT.toString(),
                                store.getProtocol(),
                                store.getIdentifier())
                        .query(Long.class)
                        .single();
        Node node = new Node(id, ref, ContentModel.TYPE_STOREROOT, 1);
        remember(cache(), node);
        return node;
    }

    /** Writes the whole row; the caller has changed the node. */
    void update(Node node, Map<QName, Serializable> propertiesBefore) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        int rows =
                jdbc.sql(
                                "update alf_node set type = ?, aspects = ?, properties = cast(? as jsonb), version = version + 1,"
                                        + " creator = ?, created = ?, modifier = ?, modified = ?,"
                                        + " store_id = (select id from alf_store where protocol = ? and identifier = ?)"
                                        + " where id = ? and version = ?")
                        .params(
                                Arrays.asList(
                                        node.type.toString(),
                                        aspects(node),
                                        json.write(node.properties),
                                        node.creator,
                                        timestamp(node.created),
                                        node.modifier,
                                        timestamp(node.modified),
                                        node.ref.getStoreRef().getProtocol(),
                                        node.ref.getStoreRef().getIdentifier(),
                                        node.id,
                                        node.version))
                        .update();
        if (rows != 1) {
            throw new ConcurrencyFailureException(
                    "Node was changed or deleted by another transaction: " + node.ref);
        }
        node.version++;
        changed(node);
        contentUrls.changed(propertiesBefore, node.properties);
    }

    void delete(Node node) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        int rows =
                jdbc.sql("delete from alf_node where id = ? and version = ?")
                        .params(node.id, node.version)
                        .update();
        if (rows != 1) {
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
        Timestamp lately = timestamp(new Date(now.getTime() - 1000));
        for (Long id : new TreeSet<>(ids)) {
            Node known = cache().byId.get(id);
            if (known != null && known.modified != null && known.modified.after(lately)) {
                continue;
            }
            jdbc.sql(
                            "update alf_node set modifier = ?, modified = ? where id = ? and modified < ?"
                                    + " and '"
                                    + ContentModel.ASPECT_AUDITABLE
                                    + "' = any(aspects)")
                    .params(user, timestamp(now), id, lately)
                    .update();
            Node touched = find(id);
            if (touched != null) {
                changed(touched);
            }
        }
    }

    private static Timestamp timestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }

    private static Date date(Timestamp timestamp) {
        return timestamp == null ? null : new Date(timestamp.getTime());
    }

    private Node node(java.sql.ResultSet row) throws SQLException {
        StoreRef store = new StoreRef(row.getString("protocol"), row.getString("identifier"));
        NodeRef ref = new NodeRef(store, row.getString("uuid"));
        Node node =
                new Node(
                        row.getLong("id"),
                        ref,
                        QName.createQName(row.getString("type")),
                        row.getLong("version"));
        for (String aspect : (String[]) row.getArray("aspects").getArray()) {
            node.aspects.add(QName.createQName(aspect));
        }
        node.properties.putAll(json.read(row.getString("properties")));
        node.creator = row.getString("creator");
        node.created = date(row.getTimestamp("created"));
        node.modifier = row.getString("modifier");
        node.modified = date(row.getTimestamp("modified"));
        long parent = row.getLong("parent_id");
        if (!row.wasNull()) {
            node.parentId = parent;
            node.primary =
                    new ChildAssociationRef(
                            QName.createQName(row.getString("assoc_type")),
                            new NodeRef(store, row.getString("parent_uuid")),
                            QName.createQName(row.getString("assoc_name")),
                            ref,
                            true,
                            row.getInt("assoc_index"));
        }
        return node;
    }
}
