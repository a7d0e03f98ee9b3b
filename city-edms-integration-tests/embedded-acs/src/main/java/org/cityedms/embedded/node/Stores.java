package org.cityedms.embedded.node;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.InvalidStoreRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.util.GUID;
import org.cityedms.embedded.transaction.CommittedValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores and their root nodes. */
public final class Stores {
    private final JdbcClient jdbc;
    private final NodeTable nodes;
    private final CommittedValues<StoreRef, NodeRef> roots = new CommittedValues<>(10);

    public Stores(DataSource dataSource, NodeTable nodes) {
        this.jdbc = JdbcClient.create(dataSource);
        this.nodes = nodes;
    }

    List<StoreRef> all() {
        return jdbc.sql("select protocol, identifier from alf_store order by id")
                .query((row, number) -> new StoreRef(row.getString(1), row.getString(2)))
                .list();
    }

    boolean exists(StoreRef store) {
        return all().contains(store);
    }

    NodeRef root(StoreRef store) {
        NodeRef known = roots.of(store);
        if (known == null) {
            long moment = roots.moment();
            known =
                    jdbc.sql(
                                    "select n.uuid from alf_store s join alf_node n on n.id = s.root_node_id"
                                            + " where s.protocol = ? and s.identifier = ?")
                            .params(store.getProtocol(), store.getIdentifier())
                            .query(String.class)
                            .optional()
                            .map(uuid -> new NodeRef(store, uuid))
                            .orElseThrow(
                                    () ->
                                            new InvalidStoreRefException(
                                                    "Store does not exist: " + store, store));
            roots.read(store, known, moment);
        }
        return known;
    }

    StoreRef create(StoreRef store) {
        jdbc.sql("insert into alf_store (protocol, identifier) values (?, ?)")
                .params(store.getProtocol(), store.getIdentifier())
                .update();
        Node root = nodes.insertRoot(store, GUID.generate());
        root.aspects.add(ContentModel.ASPECT_ROOT);
        nodes.update(root, Map.of());
        jdbc.sql("update alf_store set root_node_id = ? where protocol = ? and identifier = ?")
                .params(root.id, store.getProtocol(), store.getIdentifier())
                .update();
        roots.changed(List.of(store));
        return store;
    }

    StoreRef archiveOf(StoreRef store) {
        return store.equals(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE)
                ? StoreRef.STORE_REF_ARCHIVE_SPACESSTORE
                : null;
    }
}
