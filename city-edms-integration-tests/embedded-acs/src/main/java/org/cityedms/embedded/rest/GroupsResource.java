package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.cmr.security.PersonService.PersonInfo;

/**
 * /groups and their members; as ACS's GroupsImpl: over the raw service, since it checks who asks
 * itself.
 */
final class GroupsResource implements ApiResource {
    private static final Set<String> GROUP_FIELDS = Set.of("id", "displayName", "parentIds");
    private static final Set<String> MEMBER_FIELDS = Set.of("id", "memberType");

    private final AuthorityService authorities;
    private final PersonService people;

    GroupsResource(AuthorityService authorities, PersonService people) {
        this.authorities = authorities;
        this.people = people;
    }

    @Override
    public List<Route> routes() {
        String members = "groups/{groupId}/members";
        return List.of(
                Route.of("GET", "groups", this::list),
                Route.of("POST", "groups", this::create),
                Route.of("GET", "groups/{groupId}", this::show),
                Route.of("DELETE", "groups/{groupId}", this::delete),
                Route.of("GET", members, this::members),
                Route.of("POST", members, this::addMember),
                Route.of("DELETE", members + "/{memberId}", this::removeMember),
                Route.of("GET", "people/{personId}/groups", this::ofPerson));
    }

    private ApiResponse list(ApiRequest request) {
        List<String> all =
                authorities.getAllAuthorities(AuthorityType.GROUP).stream().sorted().toList();
        return Paging.of(request).page(all, this::entryOf);
    }

    private ApiResponse ofPerson(ApiRequest request) {
        String user = PeopleResource.userName(request.variable("personId"));
        if (!people.personExists(user)) {
            throw ApiException.noSuchEntity(user);
        }
        if (!user.equals(AuthenticationUtil.getFullyAuthenticatedUser())) {
            checkAdmin();
        }
        List<String> groups =
                authorities.getAuthoritiesForUser(user).stream()
                        .filter(name -> AuthorityType.getAuthorityType(name) == AuthorityType.GROUP)
                        .sorted()
                        .toList();
        return Paging.of(request).page(groups, this::entryOf);
    }

    private ApiResponse show(ApiRequest request) {
        return ApiResponse.entry(entryOf(existing(request.variable("groupId"))));
    }

    private ApiResponse create(ApiRequest request) {
        JsonNode wanted = request.object(GROUP_FIELDS);
        checkAdmin();
        String id = ApiRequest.text(wanted, "id");
        if (id == null || id.isEmpty()) {
            throw ApiException.invalid("groupId is null or empty");
        }
        String shortName = id.startsWith("GROUP_") ? id.substring("GROUP_".length()) : id;
        if (authorities.authorityExists(authorities.getName(AuthorityType.GROUP, shortName))) {
            throw ApiException.conflict("Group '" + id + "' already exists.");
        }
        String title = ApiRequest.text(wanted, "displayName");
        String name =
                authorities.createAuthority(
                        AuthorityType.GROUP,
                        shortName,
                        title == null ? shortName : title,
                        authorities.getDefaultZones());
        for (String parent : NodeResource.texts(wanted.get("parentIds"))) {
            authorities.addAuthority(existing(parent), name);
        }
        return ApiResponse.entry(201, entryOf(name));
    }

    private ApiResponse delete(ApiRequest request) {
        checkAdmin();
        authorities.deleteAuthority(existing(request.variable("groupId")), request.flag("cascade"));
        return ApiResponse.noContent();
    }

    private ApiResponse members(ApiRequest request) {
        String group = existing(request.variable("groupId"));
        List<String> all =
                authorities.getContainedAuthorities(null, group, true).stream().sorted().toList();
        return Paging.of(request).page(all, this::memberOf);
    }

    private ApiResponse addMember(ApiRequest request) {
        JsonNode wanted = request.object(MEMBER_FIELDS);
        checkAdmin();
        String group = existing(request.variable("groupId"));
        String id = ApiRequest.text(wanted, "id");
        String type = ApiRequest.text(wanted, "memberType");
        if (id == null || id.isEmpty()) {
            throw ApiException.invalid("group member Id is null or empty");
        }
        if (!"PERSON".equals(type) && !"GROUP".equals(type)) {
            throw ApiException.invalid("MemberType is invalid (expected eg. GROUP, PERSON)");
        }
        if (!authorities.authorityExists(id)) {
            throw ApiException.noSuchEntity(id);
        }
        if (type.equals("GROUP") != isGroup(id)) {
            throw new IllegalArgumentException("Incorrect group member type, " + type);
        }
        authorities.addAuthority(group, id);
        return ApiResponse.entry(201, memberOf(id));
    }

    private ApiResponse removeMember(ApiRequest request) {
        checkAdmin();
        String group = existing(request.variable("groupId"));
        String member = request.variable("memberId");
        if (!authorities.getContainedAuthorities(null, group, true).contains(member)) {
            throw ApiException.notFound(member + " is not member of " + group);
        }
        authorities.removeAuthority(group, member);
        return ApiResponse.noContent();
    }

    private String existing(String id) {
        if (!isGroup(id) || !authorities.authorityExists(id)) {
            throw ApiException.noSuchEntity(id);
        }
        return id;
    }

    private void checkAdmin() {
        if (!authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
    }

    private static boolean isGroup(String id) {
        return id.startsWith("GROUP_");
    }

    private Map<String, Object> entryOf(String group) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", group);
        entry.put("displayName", authorities.getAuthorityDisplayName(group));
        entry.put(
                "isRoot",
                authorities.getContainingAuthorities(AuthorityType.GROUP, group, true).isEmpty());
        return entry;
    }

    private Map<String, Object> memberOf(String id) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put(
                "displayName", isGroup(id) ? authorities.getAuthorityDisplayName(id) : nameOf(id));
        entry.put("memberType", isGroup(id) ? "GROUP" : "PERSON");
        return entry;
    }

    private String nameOf(String user) {
        NodeRef person = people.getPersonOrNull(user);
        if (person == null) {
            return user;
        }
        PersonInfo info = people.getPerson(person);
        return (info.getFirstName() + " " + info.getLastName()).trim();
    }
}
