package org.cityedms.organization.demo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.cityedms.organization.Organization;
import org.cityedms.registration.RegistrationGroups;

/** The council's people: invented names, one password for all. */
public final class DemoPeople {
    private static final String PASSWORD = "Demo-2026";

    private static final List<Person> PEOPLE =
            List.of(
                    new Person(
                            "mayor",
                            "Андрій",
                            "Мельник",
                            "00",
                            "Керівництво",
                            "Міський голова",
                            Set.of()),
                    new Person(
                            "secretary",
                            "Ірина",
                            "Бондаренко",
                            "00",
                            "Керівництво",
                            "Секретар міської ради",
                            Set.of()),
                    new Person(
                            "manager",
                            "Василь",
                            "Гнатюк",
                            "00",
                            "Керівництво",
                            "Керуючий справами виконавчого комітету",
                            Set.of()),
                    new Person(
                            "head-general",
                            "Надія",
                            "Савчук",
                            "01",
                            "Загальний відділ",
                            "Начальник загального відділу",
                            Set.of(
                                    RegistrationGroups.REGISTRARS,
                                    RegistrationGroups.ADMINISTRATORS)),
                    new Person(
                            "registrar",
                            "Олена",
                            "Коваль",
                            "01",
                            "Загальний відділ",
                            "Головний спеціаліст загального відділу",
                            Set.of(RegistrationGroups.REGISTRARS)),
                    new Person(
                            "registrar2",
                            "Марія",
                            "Ткаченко",
                            "01",
                            "Загальний відділ",
                            "Діловод загального відділу",
                            Set.of(RegistrationGroups.REGISTRARS)),
                    new Person(
                            "lawyer",
                            "Тарас",
                            "Лисенко",
                            "02",
                            "Юридичний відділ",
                            "Начальник юридичного відділу",
                            Set.of()));

    private final PersonService personService;
    private final MutableAuthenticationService authenticationService;
    private final AuthorityService authorityService;
    private final Organization organization;

    public DemoPeople(
            PersonService personService,
            MutableAuthenticationService authenticationService,
            AuthorityService authorityService,
            Organization organization) {
        this.personService = personService;
        this.authenticationService = authenticationService;
        this.authorityService = authorityService;
        this.organization = organization;
    }

    void create(String institution, LocalDate since) {
        for (Person person : PEOPLE) {
            if (!personService.personExists(person.userName())) {
                authenticationService.createAuthentication(
                        person.userName(), PASSWORD.toCharArray());
                personService.createPerson(properties(person));
            }
            join(RegistrationGroups.USERS, person);
            person.groups().forEach(group -> join(group, person));
            long unit =
                    organization.unit(
                            institution, Optional.empty(), person.unitCode(), person.unit(), since);
            boolean heads = person.post().matches("(Міський голова|Начальник).*");
            long post = organization.post(unit, person.userName(), person.post(), heads, since);
            organization.appoint(post, person.userName(), since);
        }
    }

    private void join(String group, Person person) {
        if (!authorityService.getAuthoritiesForUser(person.userName()).contains(group)) {
            authorityService.addAuthority(group, person.userName());
        }
    }

    private static Map<QName, Serializable> properties(Person person) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, person.userName());
        properties.put(ContentModel.PROP_FIRSTNAME, person.givenName());
        properties.put(ContentModel.PROP_LASTNAME, person.surname());
        properties.put(ContentModel.PROP_EMAIL, person.userName() + "@zarichne.example");
        properties.put(ContentModel.PROP_JOBTITLE, person.post());
        return properties;
    }

    private record Person(
            String userName,
            String givenName,
            String surname,
            String unitCode,
            String unit,
            String post,
            Set<String> groups) {}
}
