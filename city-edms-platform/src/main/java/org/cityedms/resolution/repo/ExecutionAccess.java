package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.organization.Roles;
import org.cityedms.organization.StructureGroups;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Review;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens a document to everybody whose work it is, and closes it again when it is not: to the groups
 * of the posts of heads, authors, controllers and executors of what stands. A group follows the
 * structure in its own transaction, so whoever stops acting in a post stops reading its documents
 * at once, and what a post that is no more was given is open to its successors. Who acts with
 * limits is in no group: they are given the document by name, where it is within their limits.
 */
public final class ExecutionAccess {
    private final ExecutionTables tables;
    private final JdbcClient jdbc;
    private final Roles roles;
    private final PermissionService permissionService;

    /**
     * @param permissionService the raw one
     */
    public ExecutionAccess(
            ExecutionTables tables,
            JdbcClient jdbc,
            Roles roles,
            PermissionService permissionService) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.roles = roles;
        this.permissionService = permissionService;
    }

    /** Makes access what it should be now. */
    public void refresh(DocumentId document, Instant at) {
        Set<Grant> wanted = new LinkedHashSet<>();
        DocumentBrief brief = tables.briefs.of(document);
        for (long post : posts(document)) {
            wanted.add(new Grant(StructureGroups.ofPost(post), post));
            limited(post, brief, at).forEach(user -> wanted.add(new Grant(user, post)));
        }
        Set<Grant> granted = granted(document);
        Set<String> before = authorities(granted);
        Set<String> after = authorities(wanted);
        wanted.stream().filter(grant -> !granted.contains(grant)).forEach(g -> note(document, g));
        granted.stream().filter(grant -> !wanted.contains(grant)).forEach(g -> forget(document, g));
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
        AuthenticationUtil.runAsSystem(
                () -> {
                    after.stream()
                            .filter(authority -> !before.contains(authority))
                            .forEach(authority -> open(node, authority));
                    before.stream()
                            .filter(authority -> !after.contains(authority))
                            .forEach(authority -> close(node, authority));
                    return null;
                });
    }

    /** Who acts in a post, or in what came after it, with limits that this document is within. */
    private Set<String> limited(long post, DocumentBrief brief, Instant at) {
        Set<String> limited = new LinkedHashSet<>();
        for (long next : roles.successorsOfPost(post, OfficeTime.dayOf(at))) {
            limited.addAll(
                    users(
                            roles.actorsOf(
                                    next,
                                    at,
                                    brief.kind().orElse(null),
                                    brief.summary().orElse(null))));
            limited.removeAll(users(roles.actorsOf(next, at, null, null)));
        }
        return limited;
    }

    private static List<String> users(List<Roles.Actor> actors) {
        return actors.stream().map(actor -> actor.person().userName()).toList();
    }

    private Set<Long> posts(DocumentId document) {
        Set<Long> posts = new LinkedHashSet<>();
        tables.reviews.of(document).stream()
                .filter(review -> !review.state().over())
                .map(Review::head)
                .map(Party::post)
                .forEach(posts::add);
        Set<Long> standing = new HashSet<>();
        for (Resolution resolution : tables.resolutions.of(document)) {
            if (resolution.state() == ResolutionState.ACTIVE) {
                standing.add(resolution.id());
                posts.add(resolution.author().party().post());
                resolution.control().controller().map(Party::post).ifPresent(posts::add);
            }
        }
        tables.tasks.ofDocument(document).stream()
                .filter(task -> standing.contains(task.resolution()))
                .map(task -> task.executor().post())
                .forEach(posts::add);
        return posts;
    }

    private Set<Grant> granted(DocumentId document) {
        return jdbc
                .sql("SELECT user_name, post_id FROM ce_execution_access WHERE node_id = :node")
                .param("node", document.value())
                .query((row, n) -> new Grant(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private void note(DocumentId document, Grant grant) {
        jdbc.sql(
                        "INSERT INTO ce_execution_access (node_id, user_name, post_id) VALUES (:node, :user, :post)")
                .param("node", document.value())
                .param("user", grant.authority())
                .param("post", grant.post())
                .update();
    }

    private void forget(DocumentId document, Grant grant) {
        jdbc.sql(
                        "DELETE FROM ce_execution_access WHERE node_id = :node AND user_name = :user AND post_id = :post")
                .param("node", document.value())
                .param("user", grant.authority())
                .param("post", grant.post())
                .update();
    }

    private void open(NodeRef node, String authority) {
        permissionService.setPermission(node, authority, PermissionService.CONSUMER, true);
    }

    private void close(NodeRef node, String authority) {
        permissionService.deletePermission(node, authority, PermissionService.CONSUMER);
    }

    private static Set<String> authorities(Set<Grant> grants) {
        return grants.stream()
                .map(Grant::authority)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Grant(String authority, long post) {}
}
