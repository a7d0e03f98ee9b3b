package org.cityedms.embedded.security;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may do what with a node. Mirrors {@code PermissionServiceImpl}: administrators and the system
 * may everything, the owner has full control, otherwise the node's own entries come before those of
 * its primary parents as long as each inherits, and a denial shuts out the same permission of the
 * same authority further up.
 */
public final class EmbeddedPermissionService implements PermissionService {
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final OwnableService owners;
    private final NodePermissions entries;

    public EmbeddedPermissionService(
            NodeService nodes,
            AuthorityService authorities,
            OwnableService owners,
            JdbcClient jdbc) {
        this.nodes = nodes;
        this.authorities = authorities;
        this.owners = owners;
        this.entries = new NodePermissions(jdbc);
    }

    @Override
    public AccessStatus hasPermission(NodeRef nodeRef, String permission) {
        if (nodeRef == null || !nodes.exists(nodeRef)) {
            return AccessStatus.ALLOWED;
        }
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null) {
            return AccessStatus.DENIED;
        }
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                        || authorities.hasAdminAuthority()
                        || user.equals(owners.getOwner(nodeRef))
                        || isGranted(nodeRef, namesOf(user), permission)
                ? AccessStatus.ALLOWED
                : AccessStatus.DENIED;
    }

    private Set<String> namesOf(String user) {
        Set<String> names = new HashSet<>(authorities.getAuthoritiesForUser(user));
        names.add(user);
        return names;
    }

    private boolean isGranted(NodeRef node, Set<String> names, String wanted) {
        Set<String> denied = new HashSet<>();
        for (NodeRef at = node; at != null; at = inheritedFrom(at)) {
            List<NodePermissions.Entry> here =
                    entries.on(at).stream()
                            .filter(entry -> names.contains(entry.authority()))
                            .filter(entry -> PermissionSets.holds(entry.permission(), wanted))
                            .toList();
            for (NodePermissions.Entry entry : here) {
                if (!entry.allowed()) {
                    denied.add(entry.authority());
                }
            }
            if (here.stream().anyMatch(e -> e.allowed() && !denied.contains(e.authority()))) {
                return true;
            }
        }
        return false;
    }

    private NodeRef inheritedFrom(NodeRef node) {
        return entries.inherits(node) ? nodes.getPrimaryParent(node).getParentRef() : null;
    }

    @Override
    public AccessStatus hasReadPermission(NodeRef nodeRef) {
        return hasPermission(nodeRef, READ);
    }

    @Override
    public Set<AccessPermission> getAllSetPermissions(NodeRef nodeRef) {
        Set<AccessPermission> all = new LinkedHashSet<>();
        int position = 0;
        for (NodeRef at = nodeRef; at != null; at = inheritedFrom(at)) {
            for (NodePermissions.Entry entry : entries.on(at)) {
                all.add(
                        new SetPermission(
                                entry.permission(),
                                entry.authority(),
                                entry.allowed() ? AccessStatus.ALLOWED : AccessStatus.DENIED,
                                position));
            }
            position++;
        }
        return all;
    }

    @Override
    public Set<AccessPermission> getPermissions(NodeRef nodeRef) {
        Set<AccessPermission> mine = new LinkedHashSet<>();
        String user = AuthenticationUtil.getRunAsUser();
        for (String permission : new TreeSet<>(PermissionSets.SETTABLE)) {
            mine.add(new SetPermission(permission, user, hasPermission(nodeRef, permission), 0));
        }
        return mine;
    }

    @Override
    public Set<String> getSettablePermissions(NodeRef nodeRef) {
        return PermissionSets.SETTABLE;
    }

    @Override
    public void setPermission(NodeRef nodeRef, String authority, String permission, boolean allow) {
        if (!PermissionSets.isKnown(permission)) {
            throw new UnsupportedOperationException("Permission not supported: " + permission);
        }
        entries.set(nodeRef, new NodePermissions.Entry(authority, permission, allow));
    }

    @Override
    public void deletePermission(NodeRef nodeRef, String authority, String permission) {
        entries.remove(nodeRef, authority, permission);
    }

    @Override
    public void clearPermission(NodeRef nodeRef, String authority) {
        entries.removeAllOf(nodeRef, authority);
    }

    @Override
    public void deletePermissions(NodeRef nodeRef) {
        entries.removeAll(nodeRef);
    }

    @Override
    public void setInheritParentPermissions(NodeRef nodeRef, boolean inheritParentPermissions) {
        entries.inherit(nodeRef, inheritParentPermissions);
    }

    @Override
    public boolean getInheritParentPermissions(NodeRef nodeRef) {
        return entries.inherits(nodeRef);
    }

    @Override
    public Set<String> getAuthorisations() {
        return namesOf(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public String getOwnerAuthority() {
        return OWNER_AUTHORITY;
    }

    @Override
    public String getAllAuthorities() {
        return ALL_AUTHORITIES;
    }

    @Override
    public String getAllPermission() {
        return ALL_PERMISSIONS;
    }
}
