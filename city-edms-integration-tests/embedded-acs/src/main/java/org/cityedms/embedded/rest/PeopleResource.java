package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** /people: list, show, create, update; as ACS's PeopleImpl. */
final class PeopleResource implements ApiResource {
    private static final int MAX_USER_NAME = 100;

    private final PersonService people;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentications;
    private final PersonView view;

    PeopleResource(
            PersonService people,
            AuthorityService authorities,
            MutableAuthenticationService authentications,
            PersonView view) {
        this.people = people;
        this.authorities = authorities;
        this.authentications = authentications;
        this.view = view;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "people", this::list),
                Route.of("POST", "people", this::create),
                Route.of("GET", "people/{personId}", this::show),
                Route.of("PUT", "people/{personId}", this::update));
    }

    private ApiResponse list(ApiRequest request) {
        List<NodeRef> all =
                people.getAllPeople().stream()
                        .sorted(Comparator.comparing(node -> people.getPerson(node).getUserName()))
                        .toList();
        return Paging.of(request).page(all, view::show);
    }

    private ApiResponse show(ApiRequest request) {
        return ApiResponse.entry(view.show(person(request.variable("personId"))));
    }

    private NodeRef person(String id) {
        NodeRef person = people.getPersonOrNull(userName(id));
        if (person == null) {
            throw ApiException.noSuchEntity(id);
        }
        return person;
    }

    static String userName(String id) {
        return id.equals("-me-") ? AuthenticationUtil.getFullyAuthenticatedUser() : id;
    }

    private ApiResponse create(ApiRequest request) {
        JsonNode wanted = request.object(fields("id", "password", "enabled"));
        if (!authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
        String id = required(wanted, "id");
        required(wanted, "firstName");
        required(wanted, "email");
        String password = required(wanted, "password");
        if (id.length() > MAX_USER_NAME) {
            throw ApiException.invalid(
                    "Username exceeds max length of " + MAX_USER_NAME + " characters.");
        }
        if (id.startsWith("GROUP_") || id.startsWith("ROLE_")) {
            throw new IllegalArgumentException("Username cannot start with a reserved prefix.");
        }
        if (people.personExists(id)) {
            throw ApiException.conflict("Person '" + id + "' already exists.");
        }
        Map<QName, Serializable> properties = propertiesOf(wanted);
        properties.put(ContentModel.PROP_USERNAME, id);
        authentications.createAuthentication(id, password.toCharArray());
        NodeRef person = people.createPerson(properties);
        setEnabled(id, wanted);
        return ApiResponse.entry(201, view.show(person));
    }

    private ApiResponse update(ApiRequest request) {
        JsonNode wanted = request.object(fields("password", "oldPassword", "enabled"));
        String id = userName(request.variable("personId"));
        NodeRef person = person(id);
        boolean self = id.equals(AuthenticationUtil.getFullyAuthenticatedUser());
        if (!self && !authorities.hasAdminAuthority()) {
            throw ApiException.denied();
        }
        Map<QName, Serializable> properties = propertiesOf(wanted);
        if (!properties.isEmpty()) {
            people.setPersonProperties(id, properties);
        }
        String password = ApiRequest.text(wanted, "password");
        if (password != null && authorities.hasAdminAuthority()) {
            authentications.setAuthentication(id, password.toCharArray());
        } else if (password != null) {
            String old = required(wanted, "oldPassword");
            authentications.updateAuthentication(id, old.toCharArray(), password.toCharArray());
        }
        setEnabled(id, wanted);
        return ApiResponse.entry(view.show(person));
    }

    private void setEnabled(String id, JsonNode wanted) {
        if (wanted.hasNonNull("enabled")) {
            authentications.setAuthenticationEnabled(id, wanted.get("enabled").asBoolean());
        }
    }

    private static Set<String> fields(String... more) {
        Set<String> fields = new HashSet<>(PersonView.FIELDS.keySet());
        fields.addAll(Set.of(more));
        return fields;
    }

    private static Map<QName, Serializable> propertiesOf(JsonNode wanted) {
        Map<QName, Serializable> properties = new HashMap<>();
        PersonView.FIELDS.forEach(
                (field, property) -> {
                    if (wanted.has(field)) {
                        properties.put(property, ApiRequest.text(wanted, field));
                    }
                });
        return properties;
    }

    private static String required(JsonNode wanted, String field) {
        String value = ApiRequest.text(wanted, field);
        if (value == null || value.isEmpty()) {
            throw ApiException.invalid("Field '" + field + "' is null, but is required.");
        }
        return value;
    }
}
