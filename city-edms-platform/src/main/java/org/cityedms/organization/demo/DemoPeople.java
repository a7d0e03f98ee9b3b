package org.cityedms.organization.demo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.Persons;
import org.cityedms.registration.RegistrationGroups;

/** The council's people: invented names, one password for all. */
public final class DemoPeople {
    private static final String PASSWORD = "Demo-2026";
    private static final String GROUP_PREFIX = "GROUP_CITY_EDMS_";

    private final PersonService personService;
    private final MutableAuthenticationService authenticationService;
    private final AuthorityService authorityService;
    private final DemoStructure structure;
    private final Persons persons;

    public DemoPeople(
            PersonService personService,
            MutableAuthenticationService authenticationService,
            AuthorityService authorityService,
            DemoStructure structure,
            Persons persons) {
        this.personService = personService;
        this.authenticationService = authenticationService;
        this.authorityService = authorityService;
        this.structure = structure;
        this.persons = persons;
    }

    void create(LocalDate since, LocalDate today) {
        List<DemoStructure.Person> people = structure.write(since, today);
        for (DemoStructure.Person person : people) {
            if (!personService.personExists(person.userName())) {
                authenticationService.createAuthentication(
                        person.userName(), PASSWORD.toCharArray());
                personService.createPerson(properties(person));
            }
            PersonName name = person.name();
            persons.remember(person.userName(), name, true);
            join(RegistrationGroups.USERS, person);
            person.groups().forEach(group -> join(GROUP_PREFIX + group, person));
        }
    }

    private void join(String group, DemoStructure.Person person) {
        if (!authorityService.getAuthoritiesForUser(person.userName()).contains(group)) {
            authorityService.addAuthority(group, person.userName());
        }
    }

    /** The patronymic stays out of the given name: registers print people by name and surname. */
    private static Map<QName, Serializable> properties(DemoStructure.Person person) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, person.userName());
        properties.put(ContentModel.PROP_FIRSTNAME, person.name().givenName());
        properties.put(ContentModel.PROP_LASTNAME, person.name().surname());
        properties.put(ContentModel.PROP_EMAIL, person.userName() + "@zarichne.example");
        properties.put(ContentModel.PROP_JOBTITLE, person.post());
        return properties;
    }
}
