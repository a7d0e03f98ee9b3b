package org.cityedms.embedded.security;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/**
 * People as cm:person nodes. Mirrors {@code PersonServiceImpl}: user names differ by more than
 * case, a person owns their node and their home folder, which nobody else may see.
 */
public final class EmbeddedPersonService implements PersonService {
    private final NodeService nodes;
    private final MutableAuthenticationService authentication;
    private final PermissionService permissions;
    private final OwnableService owners;
    private final People people;

    public EmbeddedPersonService(
            NodeService nodes,
            MutableAuthenticationService authentication,
            PermissionService permissions,
            OwnableService owners) {
        this.nodes = nodes;
        this.authentication = authentication;
        this.permissions = permissions;
        this.owners = owners;
        this.people = new People(nodes);
    }

    @Override
    public NodeRef getPerson(String userName) {
        NodeRef person = people.find(userName);
        if (person == null) {
            throw new NoSuchPersonException(userName);
        }
        return person;
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return people.find(userName);
    }

    /** There is nothing to create automatically: every sign-in here has its person. */
    @Override
    public NodeRef getPerson(
            String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        return getPerson(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) {
        Map<QName, Serializable> properties = nodes.getProperties(personRef);
        return new PersonInfo(
                personRef,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(String userName) {
        return people.find(userName) != null;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(nodes.getProperties(getPerson(userName)));
        all.putAll(properties);
        nodes.setProperties(getPerson(userName), all);
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        return createPerson(properties, Set.of());
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isBlank()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (personExists(userName)) {
            throw new IllegalArgumentException("Person already exists: " + userName);
        }
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.putIfAbsent(ContentModel.PROP_SIZE_CURRENT, 0L);
        NodeRef home = createHome(userName);
        if (home != null) {
            all.put(ContentModel.PROP_HOMEFOLDER, home);
        }
        NodeRef person =
                nodes.createNode(
                                people.container(),
                                ContentModel.ASSOC_CHILDREN,
                                People.assocName(userName),
                                ContentModel.TYPE_PERSON,
                                all)
                        .getChildRef();
        owners.setOwner(person, userName);
        permissions.setPermission(person, userName, PermissionService.ALL_PERMISSIONS, true);
        permissions.setPermission(
                person, PermissionService.ALL_AUTHORITIES, PermissionService.READ, true);
        return person;
    }

    private NodeRef createHome(String userName) {
        NodeRef homes = people.homes();
        if (homes == null) {
            return null;
        }
        NodeRef home =
                nodes.createNode(
                                homes,
                                ContentModel.ASSOC_CONTAINS,
                                People.assocName(userName),
                                ContentModel.TYPE_FOLDER,
                                Map.of(ContentModel.PROP_NAME, userName))
                        .getChildRef();
        owners.setOwner(home, userName);
        permissions.setInheritParentPermissions(home, false);
        permissions.setPermission(home, userName, PermissionService.ALL_PERMISSIONS, true);
        return home;
    }

    @Override
    public void deletePerson(String userName) {
        nodes.deleteNode(getPerson(userName));
        if (authentication.authenticationExists(userName)) {
            authentication.deleteAuthentication(userName);
        }
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return new LinkedHashSet<>(people.all());
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        String part = pattern == null ? "" : pattern.toLowerCase(Locale.ROOT);
        return new PeoplePage(
                people.all().stream()
                        .map(this::getPerson)
                        .filter(person -> matches(person, part))
                        .sorted(Comparator.comparing(PersonInfo::getUserName))
                        .toList(),
                pagingRequest);
    }

    private static boolean matches(PersonInfo person, String part) {
        return (person.getUserName() + ' ' + person.getFirstName() + ' ' + person.getLastName())
                .toLowerCase(Locale.ROOT)
                .contains(part);
    }

    @Override
    public NodeRef getPeopleContainer() {
        return people.container();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        NodeRef person = people.find(caseSensitiveUserName);
        return person == null
                ? null
                : (String) nodes.getProperty(person, ContentModel.PROP_USERNAME);
    }

    @Override
    public int countPeople() {
        return people.all().size();
    }

    @Override
    public boolean isEnabled(String userName) {
        return authentication.getAuthenticationEnabled(userName);
    }
}
