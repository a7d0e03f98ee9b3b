package org.cityedms.embedded.security;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.authority.UnknownAuthorityException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.embedded.transaction.CommittedValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Groups and what a user belongs to. Mirrors {@code AuthorityServiceImpl}: everybody is in
 * GROUP_EVERYONE, members of GROUP_ALFRESCO_ADMINISTRATORS and the user admin have
 * ROLE_ADMINISTRATOR, membership is transitive.
 */
public final class EmbeddedAuthorityService implements AuthorityService {
    static final String ADMINISTRATORS = "GROUP_ALFRESCO_ADMINISTRATORS";

    private final Groups groups;
    private final JdbcClient jdbc;
    private final CommittedValues<String, Set<String>> known = new CommittedValues<>(10_000);

    public EmbeddedAuthorityService(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.groups = new Groups(jdbc);
    }

    @Override
    public boolean hasAdminAuthority() {
        String user = AuthenticationUtil.getRunAsUser();
        return user != null && isAdminAuthority(user);
    }

    @Override
    public boolean isAdminAuthority(String authorityName) {
        return AuthenticationUtil.getSystemUserName().equals(authorityName)
                || getAuthoritiesForUser(authorityName)
                        .contains(PermissionService.ADMINISTRATOR_AUTHORITY);
    }

    @Override
    public boolean hasGuestAuthority() {
        return isGuestAuthority(AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean isGuestAuthority(String authorityName) {
        return AuthenticationUtil.getGuestUserName().equals(authorityName);
    }

    @Override
    public Set<String> getAuthorities() {
        String user = AuthenticationUtil.getRunAsUser();
        return user == null ? Set.of() : getAuthoritiesForUser(user);
    }

    @Override
    public Set<String> getAuthoritiesForUser(String userName) {
        Set<String> names = known.of(userName);
        if (names == null) {
            long moment = known.moment();
            names = authoritiesOf(userName);
            known.read(userName, names, moment);
        }
        return names;
    }

    private Set<String> authoritiesOf(String userName) {
        Set<String> names = new TreeSet<>(groups.containing(userName, false));
        names.add(PermissionService.ALL_AUTHORITIES);
        if (AuthenticationUtil.getAdminUserName().equals(userName)
                || AuthenticationUtil.getSystemUserName().equals(userName)
                || names.contains(ADMINISTRATORS)) {
            names.add(PermissionService.ADMINISTRATOR_AUTHORITY);
        }
        return Collections.unmodifiableSet(names);
    }

    @Override
    public Set<String> getAllAuthorities(AuthorityType type) {
        if (type == AuthorityType.USER) {
            return new TreeSet<>(
                    jdbc.sql("SELECT user_name FROM embedded_user").query(String.class).list());
        }
        return type == AuthorityType.GROUP ? groups.all() : Set.of();
    }

    @Override
    public Set<String> getAllRootAuthorities(AuthorityType type) {
        return type == AuthorityType.GROUP ? groups.roots() : Set.of();
    }

    @Override
    public String createAuthority(AuthorityType type, String shortName) {
        return createAuthority(type, shortName, shortName, getDefaultZones());
    }

    @Override
    public String createAuthority(
            AuthorityType type,
            String shortName,
            String authorityDisplayName,
            Set<String> authorityZones) {
        if (type != AuthorityType.GROUP) {
            throw new UnsupportedOperationException("AuthorityService.createAuthority of " + type);
        }
        String name = getName(type, shortName);
        groups.create(
                name,
                authorityDisplayName == null ? shortName : authorityDisplayName,
                authorityZones == null ? getDefaultZones() : authorityZones);
        return name;
    }

    @Override
    public void addAuthority(String parentName, String childName) {
        if (!groups.exists(parentName)) {
            throw new UnknownAuthorityException("An authority was not found for " + parentName);
        }
        groups.add(parentName, childName);
        known.changed();
    }

    @Override
    public void removeAuthority(String parentName, String childName) {
        groups.remove(parentName, childName);
        known.changed();
    }

    @Override
    public void deleteAuthority(String name) {
        deleteAuthority(name, false);
    }

    @Override
    public void deleteAuthority(String name, boolean cascade) {
        if (cascade) {
            throw new UnsupportedOperationException(
                    "AuthorityService.deleteAuthority with cascade");
        }
        groups.delete(name);
        known.changed();
    }

    @Override
    public Set<String> getContainedAuthorities(AuthorityType type, String name, boolean immediate) {
        return ofType(type, groups.members(name, immediate));
    }

    @Override
    public Set<String> getContainingAuthorities(
            AuthorityType type, String name, boolean immediate) {
        return ofType(type, groups.containing(name, immediate));
    }

    private static Set<String> ofType(AuthorityType type, Set<String> names) {
        return names.stream()
                .filter(name -> type == null || AuthorityType.getAuthorityType(name) == type)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String getShortName(String name) {
        AuthorityType type = AuthorityType.getAuthorityType(name);
        return type.isPrefixed() ? name.substring(type.getPrefixString().length()) : name;
    }

    @Override
    public String getName(AuthorityType type, String shortName) {
        return type.isFixedString() ? type.getFixedString() : type.getPrefixString() + shortName;
    }

    @Override
    public boolean authorityExists(String name) {
        return AuthorityType.getAuthorityType(name) == AuthorityType.USER
                ? new Passwords(jdbc).find(name).isPresent()
                : groups.exists(name) || PermissionService.ALL_AUTHORITIES.equals(name);
    }

    @Override
    public String getAuthorityDisplayName(String name) {
        return groups.displayName(name).orElseGet(() -> getShortName(name));
    }

    @Override
    public void setAuthorityDisplayName(String authorityName, String authorityDisplayName) {
        groups.rename(authorityName, authorityDisplayName);
    }

    @Override
    public NodeRef getAuthorityNodeRef(String name) {
        throw new UnsupportedOperationException("AuthorityService.getAuthorityNodeRef");
    }

    @Override
    public Set<String> getAuthorityZones(String name) {
        return groups.zones(name);
    }

    @Override
    public Set<String> getDefaultZones() {
        return Set.of(ZONE_APP_DEFAULT, ZONE_AUTH_ALFRESCO);
    }
}
