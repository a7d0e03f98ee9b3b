package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.organization.Roles;
import org.cityedms.organization.StructureGroups;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens a document to everybody whose work it is, and closes it again when it is not: to the groups
 * of the posts of heads, authors, controllers and executors of what stands. A group follows the
 * structure in its own transaction, so whoever stops acting in a post stops reading its documents
 * at once, and what a post that is no more was given is open to its successors. Who acts with
 * limits is in no group: they are given the document by name, where it is within their limits. What
 * waits and nobody is there for is open to the head above, to whom it surfaces.
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
        Staffing staffing = new Staffing(roles, Optional.of(brief), at);
        Set<Long> waiting = new HashSet<>();
        Set<Long> posts = posts(document, waiting);
        staffing.aboutWithSuccessors(posts);
        for (long post : posts) {
            wanted.add(new Grant(StructureGroups.ofPost(post), post));
            byName(post, waiting.contains(post), staffing)
                    .forEach(authority -> wanted.add(new Grant(authority, post)));
        }
        Set<Grant> granted = granted(document);
        Set<String> before = authorities(granted);
        Set<String> after = authorities(wanted);
        note(document, wanted.stream().filter(grant -> !granted.contains(grant)).toList());
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

    /**
     * Who acts in a post, or in what came after it, with limits that this document is within; and
     * where something waits that nobody is there for, whoever it surfaces to.
     */
    private static Set<String> byName(long post, boolean waits, Staffing staffing) {
        Set<String> named = new LinkedHashSet<>();
        boolean manned = false;
        List<Long> posts = staffing.successors(post);
        for (long next : posts) {
            manned |= staffing.manned(next);
            List<Roles.Actor> actors = staffing.actors(next);
            if (anySubstitute(actors)) {
                named.addAll(users(actors));
                named.removeAll(users(staffing.actorsWithoutLimits(next)));
            }
        }
        if (waits && !manned) {
            posts.stream()
                    .findFirst()
                    .flatMap(staffing::superior)
                    .map(StructureGroups::ofPost)
                    .ifPresent(named::add);
        }
        return named;
    }

    /** Limits are those of substitutions: holders have none. */
    private static boolean anySubstitute(List<Roles.Actor> actors) {
        return actors.stream().anyMatch(actor -> actor.role().substitution().isPresent());
    }

    private static List<String> users(List<Roles.Actor> actors) {
        return actors.stream().map(actor -> actor.person().userName()).toList();
    }

    /**
     * Posts of what stands.
     *
     * @param waiting takes those of them that something waits for
     */
    private Set<Long> posts(DocumentId document, Set<Long> waiting) {
        Set<Long> posts = new LinkedHashSet<>();
        for (Review review : tables.reviews.of(document)) {
            if (review.state() == ReviewState.OPEN) {
                waiting.add(review.head().post());
            }
            if (!review.state().over()) {
                posts.add(review.head().post());
            }
        }
        Map<Long, Set<Long>> standing = new HashMap<>();
        for (Resolution resolution : tables.resolutions.of(document)) {
            if (resolution.state() == ResolutionState.ACTIVE) {
                Set<Long> own = new LinkedHashSet<>();
                own.add(resolution.author().party().post());
                resolution.control().controller().map(Party::post).ifPresent(own::add);
                standing.put(resolution.id(), own);
                posts.addAll(own);
            }
        }
        for (Task task : tables.tasks.ofDocument(document)) {
            if (standing.containsKey(task.resolution())) {
                posts.add(task.executor().post());
                if (task.state().running()) {
                    waiting.add(task.executor().post());
                    waiting.addAll(standing.get(task.resolution()));
                }
            }
        }
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

    private void note(DocumentId document, List<Grant> grants) {
        if (!grants.isEmpty()) {
            jdbc.sql(
                            """
                            INSERT INTO ce_execution_access (node_id, user_name, post_id)
                            SELECT :node, g.user_name, g.post_id
                              FROM unnest(CAST(:users AS TEXT[]), CAST(:posts AS INT8[])) g (user_name, post_id)
                            """)
                    .param("node", document.value())
                    .param("users", grants.stream().map(Grant::authority).toArray(String[]::new))
                    .param("posts", grants.stream().map(Grant::post).toArray(Long[]::new))
                    .update();
        }
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
