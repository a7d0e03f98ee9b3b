package org.cityedms.embedded.security;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of permissions that are set on nodes, and of nodes that do not inherit their parent's.
 */
final class NodePermissions {
    /** A permission that somebody was given or denied on a node itself. */
    record Entry(String authority, String permission, boolean allowed) {}

    private final JdbcClient jdbc;

    NodePermissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String key(NodeRef node) {
        return node.toString();
    }

    List<Entry> on(NodeRef node) {
        return jdbc.sql(
                        "SELECT authority, permission, allowed FROM embedded_permission"
                                + " WHERE node = ? ORDER BY authority, permission")
                .param(key(node))
                .query((row, i) -> new Entry(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    void set(NodeRef node, Entry entry) {
        jdbc.sql(
                        "INSERT INTO embedded_permission (node, authority, permission, allowed)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT (node, authority, permission)"
                                + " DO UPDATE SET allowed = excluded.allowed")
                .params(key(node), entry.authority(), entry.permission(), entry.allowed())
                .update();
    }

    void remove(NodeRef node, String authority, String permission) {
        jdbc.sql(
                        "DELETE FROM embedded_permission"
                                + " WHERE node = ? AND authority = ? AND permission = ?")
                .params(key(node), authority, permission)
                .update();
    }

    void removeAllOf(NodeRef node, String authority) {
        jdbc.sql("DELETE FROM embedded_permission WHERE node = ? AND authority = ?")
                .params(key(node), authority)
                .update();
    }

    void removeAll(NodeRef node) {
        jdbc.sql("DELETE FROM embedded_permission WHERE node = ?").param(key(node)).update();
        inherit(node, true);
    }

    boolean inherits(NodeRef node) {
        return jdbc.sql("SELECT count(*) FROM embedded_uninherited WHERE node = ?")
                        .param(key(node))
                        .query(Long.class)
                        .single()
                == 0;
    }

    void inherit(NodeRef node, boolean inherits) {
        jdbc.sql(
                        inherits
                                ? "DELETE FROM embedded_uninherited WHERE node = ?"
                                : "INSERT INTO embedded_uninherited (node) VALUES (?)"
                                        + " ON CONFLICT DO NOTHING")
                .param(key(node))
                .update();
    }
}
