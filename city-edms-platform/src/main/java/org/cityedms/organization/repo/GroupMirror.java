package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/**
 * Keeps groups of Alfresco as the structure wants them on a day. Whatever else somebody put into
 * such a group is taken out: the structure says who works where.
 */
public final class GroupMirror {
    private final GroupPlan plan;
    private final AuthorityService authorityService;

    /**
     * Mirrors into one repository.
     *
     * @param authorityService the raw one
     */
    public GroupMirror(GroupPlan plan, AuthorityService authorityService) {
        this.plan = plan;
        this.authorityService = authorityService;
    }

    /** What the structure wants on a day. */
    Map<String, GroupPlan.Group> plan(LocalDate day) {
        return plan.on(day);
    }

    /**
     * Brings the groups to where the structure wants them on a day.
     *
     * @param known groups that are so already; with none of them, all are looked at
     */
    void follow(Map<String, GroupPlan.Group> known, LocalDate day) {
        Map<String, GroupPlan.Group> wanted = plan.on(day);
        wanted.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
        AuthenticationUtil.runAsSystem(
                () -> {
                    follow(wanted);
                    return null;
                });
    }

    private void follow(Map<String, GroupPlan.Group> groups) {
        groups.forEach(this::ensure);
        // All removals before the first addition: a unit that moves must not be below itself.
        groups.forEach(
                (name, group) ->
                        membersOf(name).stream()
                                .filter(member -> !group.members().contains(member))
                                .forEach(member -> authorityService.removeAuthority(name, member)));
        groups.forEach(
                (name, group) -> {
                    Set<String> present = membersOf(name);
                    group.members().stream()
                            .filter(member -> !present.contains(member))
                            .filter(authorityService::authorityExists)
                            .forEach(member -> authorityService.addAuthority(name, member));
                });
    }

    private void ensure(String name, GroupPlan.Group group) {
        if (!authorityService.authorityExists(name)) {
            authorityService.createAuthority(
                    AuthorityType.GROUP,
                    authorityService.getShortName(name),
                    group.title(),
                    authorityService.getDefaultZones());
        } else if (!group.title().equals(authorityService.getAuthorityDisplayName(name))) {
            authorityService.setAuthorityDisplayName(name, group.title());
        }
    }

    private Set<String> membersOf(String name) {
        return new HashSet<>(authorityService.getContainedAuthorities(null, name, true));
    }
}
