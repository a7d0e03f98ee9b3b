package org.cityedms.organization.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.PersonName;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A council of its own in the test database: the mayor above a department with a head and a
 * specialist, and people whose user names nobody else has.
 */
final class Council {
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final JdbcOrganization organization = new JdbcOrganization(jdbc);
    final JdbcPersons persons = new JdbcPersons(jdbc);
    final JdbcRoles roles = new JdbcRoles(jdbc);
    final Accounts accounts = new KnownPeople();
    final String code;
    final String mayor;
    final String head;
    final String clerk;
    final long top;
    final long department;
    final long mayorPost;
    final long headPost;
    final long clerkPost;

    Council() {
        TestDatabase.prepare();
        code = "council" + NUMBERS.incrementAndGet() + "-" + System.nanoTime() % 1_000_000;
        organization.institution(code, "Рада " + code);
        mayor = person("mayor", "Мельник", "Андрій", "Васильович");
        head = person("head", "Петренко", "Іван", "Іванович");
        clerk = person("clerk", "Коваль", "Олена", "Петрівна");
        top = organization.unit(code, Optional.empty(), "00", "Керівництво", SINCE);
        department = organization.unit(code, Optional.of(top), "01", "Департамент фінансів", SINCE);
        mayorPost = organization.post(top, "01", "Міський голова", true, SINCE);
        headPost = organization.post(department, "01", "Директор департаменту", true, SINCE);
        clerkPost = organization.post(department, "02", "Головний спеціаліст", false, SINCE);
        organization.appoint(mayorPost, mayor, SINCE);
        organization.appoint(headPost, head, SINCE);
        organization.appoint(clerkPost, clerk, SINCE);
    }

    String person(String role, String surname, String givenName, String patronymic) {
        String user = role + "." + code;
        persons.remember(user, PersonName.of(surname, givenName, patronymic), true);
        return user;
    }

    long substitution(
            long post, String user, String basis, LocalDate from, LocalDate until, String kind) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, valid_until, order_number, order_date)
                                VALUES (?, ?, ?, ?, ?, '5-к', ?) RETURNING id
                                """)
                        .params(post, user, basis, from, until, from)
                        .query(Long.class)
                        .single();
        if (kind != null) {
            jdbc.sql("INSERT INTO ce_substitution_limit VALUES (?, 'kind', ?)")
                    .params(id, kind)
                    .update();
        }
        return id;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
    }

    /** Everybody who was made up here may sign in. */
    private final class KnownPeople implements Accounts {
        @Override
        public Optional<Account> find(String userName) {
            return persons.find(userName).map(name -> new Account(userName, name, true));
        }

        @Override
        public List<Account> search(String text, int limit) {
            throw new UnsupportedOperationException("No test searches");
        }
    }
}
