package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;

/**
 * Shows and sets the permissions of a node, as processNodePermissions of ACS's NodesImpl: what is
 * sent replaces.
 */
final class NodePermissions {
    private record Grant(String authority, String permission, AccessStatus status) {}

    private final PermissionService permissions;
    private final AuthorityService authorities;

    NodePermissions(PermissionService permissions, AuthorityService authorities) {
        this.permissions = permissions;
        this.authorities = authorities;
    }

    Map<String, Object> show(NodeRef node) {
        List<Map<String, Object>> direct = new ArrayList<>();
        List<Map<String, Object>> inherited = new ArrayList<>();
        for (AccessPermission grant : permissions.getAllSetPermissions(node)) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("authorityId", grant.getAuthority());
            shown.put("name", grant.getPermission());
            shown.put("accessStatus", grant.getAccessStatus().toString());
            (grant.isSetDirectly() ? direct : inherited).add(shown);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (!inherited.isEmpty()) {
            all.put("inherited", inherited);
        }
        if (!direct.isEmpty()) {
            all.put("locallySet", direct);
        }
        all.put("settable", permissions.getSettablePermissions(node));
        all.put("isInheritanceEnabled", permissions.getInheritParentPermissions(node));
        return all;
    }

    void apply(NodeRef node, JsonNode wanted) {
        if (wanted == null || wanted.isNull()) {
            return;
        }
        if (wanted.path("inherited").size() > 0) {
            throw ApiException.invalid("Cannot set *inherited* permissions on this node");
        }
        if (wanted.hasNonNull("isInheritanceEnabled")) {
            boolean inherit = wanted.get("isInheritanceEnabled").asBoolean();
            if (inherit != permissions.getInheritParentPermissions(node)) {
                permissions.setInheritParentPermissions(node, inherit);
            }
        }
        if (wanted.hasNonNull("locallySet")) {
            replace(node, grantsOf(wanted.get("locallySet")));
        }
    }

    private void replace(NodeRef node, Set<Grant> wanted) {
        Set<Grant> present = new HashSet<>();
        for (AccessPermission grant : permissions.getAllSetPermissions(node)) {
            if (grant.isSetDirectly()) {
                present.add(
                        new Grant(
                                grant.getAuthority(),
                                grant.getPermission(),
                                grant.getAccessStatus()));
            }
        }
        for (Grant grant : wanted) {
            if (!present.remove(grant)) {
                set(node, grant);
            }
        }
        for (Grant grant : present) {
            boolean turned =
                    wanted.stream()
                            .anyMatch(
                                    one ->
                                            one.authority().equals(grant.authority())
                                                    && one.permission().equals(grant.permission()));
            if (!turned) {
                permissions.deletePermission(node, grant.authority(), grant.permission());
            }
        }
    }

    private void set(NodeRef node, Grant grant) {
        try {
            permissions.setPermission(
                    node,
                    grant.authority(),
                    grant.permission(),
                    grant.status() == AccessStatus.ALLOWED);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw ApiException.invalid(
                    "Cannot set permissions on this node - unknown access level: "
                            + grant.permission());
        }
    }

    private Set<Grant> grantsOf(JsonNode list) {
        Set<Grant> grants = new HashSet<>();
        for (JsonNode one : list) {
            String authority = ApiRequest.text(one, "authorityId");
            String name = ApiRequest.text(one, "name");
            String status = ApiRequest.text(one, "accessStatus");
            if (authority == null || authority.isEmpty()) {
                throw ApiException.invalid("Authority Id is expected.");
            }
            if (name == null || name.isEmpty()) {
                throw ApiException.invalid("Permission name is expected.");
            }
            if (!authority.equals(PermissionService.ALL_AUTHORITIES)
                    && !authorities.authorityExists(authority)) {
                throw ApiException.invalid(
                        "Cannot set permissions on this node - unknown authority: " + authority);
            }
            Grant grant =
                    new Grant(
                            authority,
                            name,
                            status == null ? AccessStatus.ALLOWED : AccessStatus.valueOf(status));
            if (!grants.add(grant)) {
                throw ApiException.invalid(
                        "Duplicate node permissions, there is more than one permission with the same"
                                + " authority and name!");
            }
        }
        return grants;
    }
}
