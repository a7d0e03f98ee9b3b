package org.cityedms.benchmarks.control;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Organization;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.Persons;
import org.cityedms.organization.repo.StructureDay;
import org.cityedms.registration.RegistrationGroups;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A council of 300 people: eight leaders, a general department that registers and controls, and
 * thirty departments. A third of the heads of departments have a substitute today, and ten posts
 * are vacant.
 */
final class SampleCouncil {
    private static final String INSTITUTION = "bench";
    private static final String LEADER = "leader";
    private static final int LEADERS = 8;
    private static final int REGISTRARS = 12;
    private static final int CONTROLLERS = 10;
    private static final int DEPARTMENTS = 30;
    private static final int STAFF = 8;
    private static final int SUBSTITUTED = 3;
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final String[] SURNAMES = {
        "Коваль", "Бойко", "Шевчук", "Мороз", "Ткач", "Лисенко", "Руденко", "Савчук", "Їжак"
    };
    private static final String[] GIVEN = {"Олена", "Ірина", "Євген", "Петро", "Ганна", "Юрій"};

    private final Organization organization;
    private final Persons persons;
    private final PersonService personService;
    private final AuthorityService authorityService;
    private final MutableAuthenticationService authentication;
    private final JdbcClient jdbc;
    private final List<Person> leaders = new ArrayList<>();
    private final List<Person> registrars = new ArrayList<>();
    private final List<Person> controllers = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();
    private final boolean fresh;
    private int people;

    private SampleCouncil(ApplicationContext repository) {
        organization = repository.getBean("city-edms.organization", Organization.class);
        persons = repository.getBean("city-edms.organization.persons", Persons.class);
        personService = repository.getBean("personService", PersonService.class);
        authorityService = repository.getBean("authorityService", AuthorityService.class);
        authentication =
                repository.getBean("authenticationService", MutableAuthenticationService.class);
        jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        fresh = !personService.personExists(LEADER + 0);
    }

    /** Makes it, with the groups of Alfresco that mirror it; finds it where it is. */
    static SampleCouncil create(ApplicationContext repository) {
        SampleCouncil council = new SampleCouncil(repository);
        StructureDay structureDay =
                repository.getBean("city-edms.organization.structureDay", StructureDay.class);
        AuthenticationUtil.runAsSystem(
                () -> {
                    repository
                            .getBean("transactionService", TransactionService.class)
                            .getRetryingTransactionHelper()
                            .doInTransaction(
                                    () -> {
                                        council.write();
                                        if (council.fresh) {
                                            council.openAccounts();
                                        }
                                        return null;
                                    });
                    structureDay.run();
                    return null;
                });
        return council;
    }

    private void write() {
        organization.institution(INSTITUTION, "Зразкова рада");
        long top = organization.unit(INSTITUTION, Optional.empty(), "00", "Керівництво", SINCE);
        for (int n = 0; n < LEADERS; n++) {
            String title = n == 0 ? "Міський голова" : "Заступник міського голови " + n;
            leaders.add(person(top, LEADER + n, title, n == 0));
        }
        long general = unit(top, "01", "Загальний відділ");
        for (int n = 0; n < REGISTRARS + CONTROLLERS; n++) {
            boolean registrar = n < REGISTRARS;
            String title = registrar ? "Діловод " + n : "Контролер " + n;
            Person person = person(general, "general" + n, title, n == 0);
            (registrar ? registrars : controllers).add(person);
            if (fresh) {
                authorityService.addAuthority(RegistrationGroups.REGISTRARS, person.user());
            }
        }
        for (int n = 0; n < DEPARTMENTS; n++) {
            departments.add(department(top, n));
        }
    }

    /** All with one password: each of its own would take a minute to encrypt. */
    private void openAccounts() {
        String first = mayor().user();
        authentication.createAuthentication(first, "Bench-2026".toCharArray());
        all().map(Person::user)
                .filter(user -> !user.equals(first))
                .forEach(
                        user ->
                                jdbc.sql(
                                                """
                                                INSERT INTO embedded_user (user_key, user_name, password)
                                                SELECT ?, ?, password FROM embedded_user WHERE user_name = ?
                                                """)
                                        .params(user, user, first)
                                        .update());
    }

    private Department department(long top, int n) {
        long unit = unit(top, "d" + n, "Відділ № " + n);
        Person head = person(unit, "head" + n, "Начальник відділу № " + n, true);
        List<Person> staff = new ArrayList<>();
        for (int one = 0; one < STAFF; one++) {
            staff.add(person(unit, "staff" + n + "x" + one, "Спеціаліст " + one, false));
        }
        if (n % SUBSTITUTED == 0) {
            if (fresh) {
                substitute(head, staff.get(0));
            }
            organization.post(unit, "vacant" + n, "Спеціаліст (вакансія)", false, SINCE);
        }
        return new Department(head, staff);
    }

    private long unit(long parent, String code, String name) {
        return organization.unit(INSTITUTION, Optional.of(parent), code, name, SINCE);
    }

    private Person person(long unit, String user, String title, boolean heads) {
        long post = organization.post(unit, user, title, heads, SINCE);
        organization.appoint(post, user, SINCE);
        int n = people++;
        PersonName name =
                PersonName.of(
                        SURNAMES[n % SURNAMES.length] + "-" + n,
                        GIVEN[n % GIVEN.length],
                        "Петрівна");
        if (fresh) {
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(ContentModel.PROP_USERNAME, user);
            properties.put(ContentModel.PROP_FIRSTNAME, name.givenName());
            properties.put(ContentModel.PROP_LASTNAME, name.surname());
            personService.createPerson(properties);
            persons.remember(user, name, true);
            authorityService.addAuthority(RegistrationGroups.USERS, user);
        }
        return new Person(user, post);
    }

    private void substitute(Person absent, Person substitute) {
        jdbc.sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, order_number, order_date)
                        VALUES (?, ?, 'substitute', ?, '1-к', ?)
                        """)
                .params(absent.post(), substitute.user(), SINCE, SINCE)
                .update();
    }

    Stream<Person> all() {
        return Stream.of(leaders.stream(), registrars.stream(), controllers.stream(), everyday())
                .flatMap(people -> people);
    }

    private Stream<Person> everyday() {
        return departments.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.head()), one.staff().stream()));
    }

    /** Those whose control a board shows: authors and controllers. */
    Stream<Person> controlling() {
        return Stream.concat(leaders.stream(), controllers.stream());
    }

    /** The posts that somebody acts in: their own, and that of a head they stand in for. */
    List<Long> posts(Person person) {
        List<Long> posts = new ArrayList<>(List.of(person.post()));
        for (int n = 0; n < DEPARTMENTS; n += SUBSTITUTED) {
            if (departments.get(n).staff(0).equals(person)) {
                posts.add(departments.get(n).head().post());
            }
        }
        return posts;
    }

    /** Those who see everybody's control. */
    List<Person> registry() {
        return List.copyOf(controllers);
    }

    Person mayor() {
        return leaders.get(0);
    }

    Person controller() {
        return controllers.get(0);
    }

    Cast cast(long n) {
        Department first = departments.get((int) (n * 7 % DEPARTMENTS));
        Department second =
                departments.get((int) ((n * 7 + 1 + n % (DEPARTMENTS - 2)) % DEPARTMENTS));
        Department informed = departments.get((int) ((n * 7 + DEPARTMENTS - 1) % DEPARTMENTS));
        return new Cast(
                registrars.get((int) (n % REGISTRARS)),
                leaders.get((int) (n % 3 == 0 ? 0 : 1 + n % (LEADERS - 1))),
                controllers.get((int) (n % CONTROLLERS)),
                first,
                second,
                informed.head(),
                n / DEPARTMENTS);
    }
}
