package org.cityedms.embedded.node;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements of {@code alf_node}; what is read lately is {@link NodeTable}'s. */
final class NodeRows {
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

    private static final String SET =
            "update alf_node set type = ?, aspects = ?, properties = cast(? as jsonb), version = version + 1,"
                    + " creator = ?, created = ?, modifier = ?, modified = ?";

    private static final String THIS_VERSION = " where id = ? and version = ?";

    private static final String UPDATE =
            SET
                    + ", store_id = (select id from alf_store where protocol = ? and identifier = ?)"
                    + THIS_VERSION;

    /** What gets another name stays in its store. */
    private static final String UPDATE_AND_RENAME =
            "with changed as ("
                    + SET
                    + THIS_VERSION
                    + " returning id), renamed as ("
                    + AssociationTable.REKEY
                    + " and exists (select from changed) returning id)"
                    + " select (select count(*) from changed), (select count(*) from renamed)";

    private static final String TOUCH =
            "update alf_node set modifier = ?, modified = ? where id = ? and modified < ? and '"
                    + ContentModel.ASPECT_AUDITABLE
                    + "' = any(aspects)";

    private final JdbcClient jdbc;
    private final PropertyJson json;

    NodeRows(DataSource dataSource, PropertyJson json) {
        this.jdbc = JdbcClient.create(dataSource);
        this.json = json;
    }

    Optional<Node> find(NodeRef ref) {
        return jdbc.sql(SELECT + "where s.protocol = ? and s.identifier = ? and n.uuid = ?")
                .params(
                        ref.getStoreRef().getProtocol(),
                        ref.getStoreRef().getIdentifier(),
                        ref.getId())
                .query((row, number) -> node(row))
                .optional();
    }

    Optional<Node> find(long id) {
        return jdbc.sql(SELECT + "where n.id = ?")
                .param(id)
                .query((row, number) -> node(row))
                .optional();
    }

    List<Node> find(Collection<Long> ids) {
        return jdbc.sql(SELECT + "where n.id = any(?)")
                .param(ids.toArray(new Long[0]))
                .query((row, number) -> node(row))
                .list();
    }

    /** A node and its place at once. */
    Inserted insert(Node node, String nameInParent) {
        Node.Placement placement = node.placement;
        return jdbc.sql(INSERT)
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
    }

    /** Rows that were made; 0 where there was one already. */
    record Inserted(long node, long place) {}

    /** The root of a store. */
    long insertRoot(NodeRef ref) {
        return jdbc.sql(
                        "insert into alf_node (store_id, uuid, type, aspects, properties)"
                                + " select id, ?, ?, '{}', '{}' from alf_store where protocol = ? and identifier = ?"
                                + " returning id")
                .params(
                        ref.getId(),
                        ContentModel.TYPE_STOREROOT.toString(),
                        ref.getStoreRef().getProtocol(),
                        ref.getStoreRef().getIdentifier())
                .query(Long.class)
                .single();
    }

    /** How many rows were changed: none where the node has another version by now. */
    int update(Node node) {
        List<Object> values = row(node);
        values.add(node.ref.getStoreRef().getProtocol());
        values.add(node.ref.getStoreRef().getIdentifier());
        values.addAll(version(node));
        return jdbc.sql(UPDATE).params(values).update();
    }

    /** As {@link #update}, and gives the node's place a new key that nobody else has there. */
    Updated updateAndRename(Node node, AssociationTable.Child place, String key) {
        List<Object> values = row(node);
        values.addAll(version(node));
        values.addAll(AssociationTable.rekeying(place, key));
        return jdbc.sql(UPDATE_AND_RENAME)
                .params(values)
                .query((row, n) -> new Updated(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** How many rows were changed. */
    record Updated(int changed, int renamed) {}

    int delete(Node node) {
        return jdbc.sql("delete from alf_node where id = ? and version = ?")
                .params(node.id, node.version)
                .update();
    }

    /** Notes a change in the folder, unless one was noted lately. */
    void touch(long id, String user, Date now, Date lately) {
        jdbc.sql(TOUCH).params(user, timestamp(now), id, timestamp(lately)).update();
    }

    private List<Object> row(Node node) {
        return new ArrayList<>(
                Arrays.asList(
                        node.type.toString(),
                        aspects(node),
                        json.write(node.properties),
                        node.creator,
                        timestamp(node.created),
                        node.modifier,
                        timestamp(node.modified)));
    }

    private static List<Object> version(Node node) {
        return List.of(node.id, node.version);
    }

    private static String[] aspects(Node node) {
        return node.aspects.stream().map(QName::toString).toArray(String[]::new);
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
