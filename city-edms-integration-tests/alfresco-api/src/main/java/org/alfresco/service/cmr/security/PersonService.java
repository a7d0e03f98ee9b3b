package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** People are nodes of cm:person, found by user name. */
public interface PersonService {
    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;

    boolean personExists(String userName);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);

    void deletePerson(String userName);

    Set<NodeRef> getAllPeople();

    PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);

    NodeRef getPeopleContainer();

    boolean getUserNamesAreCaseSensitive();

    String getUserIdentifier(String caseSensitiveUserName);

    int countPeople();

    boolean isEnabled(String userName);

    /** A person in a list. */
    class PersonInfo implements PermissionCheckValue {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
