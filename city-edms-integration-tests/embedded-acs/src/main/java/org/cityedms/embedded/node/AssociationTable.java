package org.cityedms.embedded.node;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationExistsException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Mirrors NodeDAO for child and peer associations. The name of a child is unique in its parent, in
 * any case of letters, where the association's definition forbids duplicates.
 */
final class AssociationTable {
    /** A child association with its row and the rows at its ends. */
    record Child(long id, long parentId, long childId, ChildAssociationRef ref) {}

    private static final String SELECT_CHILD =
            "select c.id, c.parent_id, c.child_id, c.type, c.qname, c.is_primary, c.assoc_index,"
                    + " ps.protocol as parent_protocol, ps.identifier as parent_identifier, p.uuid as parent_uuid,"
                    + " cs.protocol as child_protocol, cs.identifier as child_identifier, n.uuid as child_uuid"
                    + " from alf_child_assoc c join alf_node p on p.id = c.parent_id join alf_store ps on ps.id = p.store_id"
                    + " join alf_node n on n.id = c.child_id join alf_store cs on cs.id = n.store_id ";
    private static final String ANCESTRY =
            "with recursive up as (select * from alf_child_assoc where child_id = ?"
                    + " union select o.* from alf_child_assoc o join up on o.child_id = up.parent_id) "
                    + SELECT_CHILD.replace("from alf_child_assoc c", "from up c")
                    + "order by c.is_primary desc, c.id";
    static final String REKEY =
            "update alf_child_assoc set child_name = ? where id = ? and not exists"
                    + " (select from alf_child_assoc o where o.parent_id = ? and o.type = ? and o.child_name = ? and o.id <> ?)";
    private static final String SELECT_PEER =
            "select a.id, a.type, ss.protocol as s_protocol, ss.identifier as s_identifier, s.uuid as s_uuid,"
                    + " ts.protocol as t_protocol, ts.identifier as t_identifier, t.uuid as t_uuid"
                    + " from alf_node_assoc a join alf_node s on s.id = a.source_id join alf_store ss on ss.id = s.store_id"
                    + " join alf_node t on t.id = a.target_id join alf_store ts on ts.id = t.store_id ";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final DictionaryService dictionary;
    private final KnownParents known = new KnownParents();

    AssociationTable(DataSource dataSource, DictionaryService dictionary) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.dictionary = dictionary;
    }

    private boolean unique(QName type) {
        return dictionary.getAssociation(type) instanceof ChildAssociationDefinition child
                && !child.getDuplicateChildNamesAllowed();
    }

    String key(QName type, String name) {
        return unique(type) ? name.toLowerCase(Locale.ROOT) : GUID.generate();
    }

    /** Puts a node that is somewhere already below another parent too. */
    ChildAssociationRef insert(Node parent, Node child, QName type, QName qname) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        Optional<Long> id =
                jdbc.sql(
                                "insert into alf_child_assoc (parent_id, child_id, type, qname, child_name, is_primary)"
                                        + " values (?, ?, ?, ?, ?, false) on conflict (parent_id, type, child_name) do nothing returning id")
                        .params(
                                parent.id,
                                child.id,
                                type.toString(),
                                qname.toString(),
                                key(type, child.name()))
                        .query(Long.class)
                        .optional();
        if (id.isEmpty()) {
            throw new DuplicateChildNodeNameException(parent.ref, type, child.name(), null);
        }
        known.forget(child.id);
        return new ChildAssociationRef(type, parent.ref, qname, child.ref, false, -1);
    }

    /** Moves the primary association to another parent, type or name. */
    ChildAssociationRef reparent(Node child, Node parent, QName type, QName qname) {
        changeUnique(
                parent.ref,
                type,
                child.name(),
                () ->
                        jdbc.sql(
                                        "update alf_child_assoc set parent_id = ?, type = ?, qname = ?, child_name = ?"
                                                + " where child_id = ? and is_primary")
                                .params(
                                        parent.id,
                                        type.toString(),
                                        qname.toString(),
                                        key(type, child.name()),
                                        child.id)
                                .update());
        known.forget(child.id);
        child.parentId = parent.id;
        child.primary = new ChildAssociationRef(type, parent.ref, qname, child.ref, true, -1);
        return child.primary;
    }

    /**
     * After cm:name changed: its key in each parent. A name that is there is refused before it is
     * written, which leaves the transaction alive as ACS's savepoint does; one that comes at the
     * same moment fails the statement, and the transaction is tried again.
     */
    void rename(Node child) {
        for (Child assoc : parents(child.id)) {
            QName type = assoc.ref().getTypeQName();
            if (unique(type) && rekey(assoc, key(type, child.name())) == 0) {
                throw taken(assoc, child);
            }
        }
    }

    static DuplicateChildNodeNameException taken(Child place, Node child) {
        return new DuplicateChildNodeNameException(
                place.ref().getParentRef(), place.ref().getTypeQName(), child.name(), null);
    }

    private int rekey(Child assoc, String key) {
        return jdbc.sql(REKEY).params(rekeying(assoc, key)).update();
    }

    /** Values of {@link #REKEY}. */
    static List<Object> rekeying(Child assoc, String key) {
        return List.of(
                key,
                assoc.id(),
                assoc.parentId(),
                assoc.ref().getTypeQName().toString(),
                key,
                assoc.id());
    }

    /** The place of a node that has but one, where names are unique. */
    Optional<Child> onlyUnique(Node child) {
        List<Child> places = parents(child.id);
        return places.size() == 1 && unique(places.get(0).ref().getTypeQName())
                ? Optional.of(places.get(0))
                : Optional.empty();
    }

    /** A refused change must not end the transaction: PostgreSQL needs a savepoint for that. */
    private void changeUnique(NodeRef parent, QName type, String name, Runnable change) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            java.sql.Savepoint savepoint = connection.setSavepoint();
            try {
                change.run();
                connection.releaseSavepoint(savepoint);
            } catch (DuplicateKeyException e) {
                connection.rollback(savepoint);
                throw new DuplicateChildNodeNameException(parent, type, name, e);
            }
        } catch (SQLException e) {
            throw new AlfrescoRuntimeException("Savepoint failed", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    List<Child> children(long parent) {
        return jdbc.sql(SELECT_CHILD + "where c.parent_id = ? order by c.assoc_index, c.id")
                .param(parent)
                .query((row, n) -> child(row))
                .list();
    }

    List<Child> parents(long child) {
        List<Child> parents = known.of(child);
        if (parents == null) {
            long moment = known.moment();
            Map<Long, List<Child>> found = ancestry(child);
            known.read(found, moment);
            parents = found.get(child);
        }
        return parents;
    }

    /** The nodes above a node, by whatever associations. */
    Set<Long> ancestors(long child) {
        Set<Long> ancestors = new LinkedHashSet<>();
        Deque<Long> rest = new ArrayDeque<>(List.of(child));
        while (!rest.isEmpty()) {
            for (Child assoc : parents(rest.pop())) {
                if (ancestors.add(assoc.parentId())) {
                    rest.push(assoc.parentId());
                }
            }
        }
        return ancestors;
    }

    /** Whoever asks for the parents of a node asks for theirs next: all in one statement. */
    private Map<Long, List<Child>> ancestry(long child) {
        Map<Long, List<Child>> found = new HashMap<>();
        found.put(child, new ArrayList<>());
        for (Child assoc : jdbc.sql(ANCESTRY).param(child).query((row, n) -> child(row)).list()) {
            found.computeIfAbsent(assoc.childId(), none -> new ArrayList<>()).add(assoc);
            found.computeIfAbsent(assoc.parentId(), none -> new ArrayList<>());
        }
        return found;
    }

    /** A node was made with its primary association. */
    void made(Node child, long id) {
        known.made(child.id, List.of(new Child(id, child.parentId, child.id, child.primary)));
    }

    /** After associations changed otherwise than here. */
    void forget() {
        known.forget();
    }

    List<Child> childrenNamed(long parent, QName type, Collection<String> names) {
        String[] keys =
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        return jdbc.sql(
                        SELECT_CHILD
                                + "where c.parent_id = ? and c.type = ? and c.child_name = any(?)")
                .params(parent, type.toString(), keys)
                .query((row, n) -> child(row))
                .list();
    }

    List<Child> childrenByQName(long parent, QName qname) {
        return jdbc.sql(
                        SELECT_CHILD
                                + "where c.parent_id = ? and c.qname = ? order by c.assoc_index, c.id")
                .params(parent, qname.toString())
                .query((row, n) -> child(row))
                .list();
    }

    int countChildren(long parent, boolean primaryOnly) {
        return jdbc.sql(
                        "select count(*) from alf_child_assoc where parent_id = ? and (is_primary or not ?)")
                .params(parent, primaryOnly)
                .query(Integer.class)
                .single();
    }

    void deleteChild(Child assoc) {
        jdbc.sql("delete from alf_child_assoc where id = ?").param(assoc.id()).update();
        known.forget(assoc.childId());
    }

    private static Child child(java.sql.ResultSet row) throws SQLException {
        NodeRef parent = ref(row, "parent");
        NodeRef child = ref(row, "child");
        return new Child(
                row.getLong("id"),
                row.getLong("parent_id"),
                row.getLong("child_id"),
                new ChildAssociationRef(
                        QName.createQName(row.getString("type")),
                        parent,
                        QName.createQName(row.getString("qname")),
                        child,
                        row.getBoolean("is_primary"),
                        row.getInt("assoc_index")));
    }

    private static NodeRef ref(java.sql.ResultSet row, String end) throws SQLException {
        return new NodeRef(
                row.getString(end + "_protocol"),
                row.getString(end + "_identifier"),
                row.getString(end + "_uuid"));
    }

    AssociationRef insertPeer(Node source, Node target, QName type) {
        AlfrescoTransactionSupport.checkTransactionReadState(true);
        Optional<Long> id =
                jdbc.sql(
                                "insert into alf_node_assoc (source_id, target_id, type, assoc_index) values (?, ?, ?,"
                                        + " (select coalesce(max(assoc_index), 0) + 1 from alf_node_assoc where source_id = ? and type = ?))"
                                        + " on conflict (source_id, target_id, type) do nothing returning id")
                        .params(source.id, target.id, type.toString(), source.id, type.toString())
                        .query(Long.class)
                        .optional();
        if (id.isEmpty()) {
            throw new AssociationExistsException(source.id, target.id, type);
        }
        return new AssociationRef(id.get(), source.ref, type, target.ref);
    }

    List<AssociationRef> targets(long source) {
        return jdbc.sql(SELECT_PEER + "where a.source_id = ? order by a.assoc_index, a.id")
                .param(source)
                .query((row, n) -> peer(row))
                .list();
    }

    List<AssociationRef> sources(long target) {
        return jdbc.sql(SELECT_PEER + "where a.target_id = ? order by a.id")
                .param(target)
                .query((row, n) -> peer(row))
                .list();
    }

    void deletePeer(long id) {
        jdbc.sql("delete from alf_node_assoc where id = ?").param(id).update();
    }

    private static AssociationRef peer(java.sql.ResultSet row) throws SQLException {
        return new AssociationRef(
                row.getLong("id"),
                ref(row, "s"),
                QName.createQName(row.getString("type")),
                ref(row, "t"));
    }
}
