package org.cityedms.reminder.repo;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.admin.SysAdminParams;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.organization.repo.JdbcRoles;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.Morning;
import org.cityedms.reminder.OfficeReminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** A council of its own on a real PostgreSQL, with tasks written straight into the tables. */
final class Office {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final AtomicInteger OFFICES = new AtomicInteger();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final String suffix = "-reminder-" + OFFICES.incrementAndGet();
    final JdbcRoles roles;
    final Map<String, Long> posts = new HashMap<>();
    final Map<String, String> addresses = new ConcurrentHashMap<>();
    final JdbcReminderSettings settings;
    final JdbcDigestLetters letters;
    final DigestReader reader;
    final long unit;
    private final JdbcOrganization organization;
    volatile Instant now = TODAY.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant();

    Office() {
        TestDatabase.prepare();
        roles = new JdbcRoles(jdbc);
        organization = new JdbcOrganization(jdbc);
        String institution = "council" + suffix;
        organization.institution(institution, "Рада");
        long top = organization.unit(institution, Optional.empty(), "00", "Керівництво", SINCE);
        unit = organization.unit(institution, Optional.of(top), "01", "Відділ", SINCE);
        hire(top, "mayor", "Міський голова", true);
        hire(unit, "head", "Начальник", true);
        hire(unit, "clerk", "Спеціаліст", false);
        hire(unit, "other", "Діловод", false);
        posts.put("vacant", organization.post(unit, "vacant", "Архіваріус", false, SINCE));
        settings = new JdbcReminderSettings(jdbc, clock());
        letters = new JdbcDigestLetters(jdbc, clock());
        reader = new DigestReader(new JdbcDigests(jdbc), roles);
        settings.write(new OfficeReminders(true, 3, 3, 6, 11, 8, true), "test");
    }

    private void hire(long where, String who, String title, boolean heads) {
        long post = organization.post(where, who, title, heads, SINCE);
        organization.appoint(post, user(who), SINCE);
        posts.put(who, post);
        person(who);
        addresses.put(user(who), who + suffix + "@rada.example");
    }

    private void person(String who) {
        jdbc.sql(
                        """
                        INSERT INTO ce_person (user_name, surname, given_name, patronymic, search_key, present)
                        VALUES (:user, :user, 'Іван', '', :user, TRUE)
                        """)
                .param("user", user(who))
                .update();
    }

    String user(String who) {
        return who + suffix;
    }

    String address(String who) {
        return addresses.get(user(who));
    }

    /** Someone stands in for a post; a subject makes it a limited role. */
    void substitute(String who, String post, String subject) {
        person(who);
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_substitution
                                       (post_id, user_name, basis, order_number, order_date, valid_from)
                                VALUES (:post, :user, 'acting', '5-к', :day, :day) RETURNING id
                                """)
                        .param("post", posts.get(post))
                        .param("user", user(who))
                        .param("day", TODAY.minusDays(1))
                        .query(Long.class)
                        .single();
        if (subject != null) {
            limit(id, subject);
        }
    }

    private void limit(long substitution, String subject) {
        jdbc.sql(
                        "INSERT INTO ce_substitution_limit (substitution_id, aspect, value) VALUES (:id, 'subject', :subject)")
                .param("id", substitution)
                .param("subject", subject)
                .update();
    }

    /** Someone prepares resolutions for a post, to letters about one subject. */
    void assist(String who, String post, String subject) {
        limit(assist(who, post), subject);
    }

    /** Someone prepares resolutions for a post. */
    long assist(String who, String post) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from)
                        VALUES (:post, :user, 'assistant', :day) RETURNING id
                        """)
                .param("post", posts.get(post))
                .param("user", user(who))
                .param("day", TODAY.minusDays(1))
                .query(Long.class)
                .single();
    }

    /** A letter that lies before a post. */
    long review(String post) {
        return review(post, DocumentId.create());
    }

    long review(String post, DocumentId letter) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_review
                               (node_id, primary_review, post_id, post_title, unit_id, unit_name, holder_name,
                                proposed_by, proposed_by_name, proposed_at, state)
                        VALUES (:node, TRUE, :post, 'Посада', :unit, 'Відділ', 'Коваль І. І.',
                                'registrar', 'Коваль О. П.', :at, 'open') RETURNING id
                        """)
                .param("node", letter.value())
                .param("post", posts.get(post))
                .param("unit", unit)
                .param("at", Rows.at(now))
                .query(Long.class)
                .single();
    }

    /** Somebody prepared a resolution for it. */
    void prepared(long review, String state) {
        jdbc.sql(
                        """
                        INSERT INTO ce_prepared_resolution
                               (review_id, state, draft, content, prepared_at, prepared_by, prepared_by_name)
                        VALUES (:review, :state, '{}', '', :at, 'clerk', 'Клерк')
                        ON CONFLICT (review_id) DO UPDATE SET state = excluded.state
                        """)
                .param("review", review)
                .param("state", state)
                .param("at", Rows.at(now))
                .update();
    }

    /** A running task that has been given a long time ago by the mayor. */
    long task(String who, LocalDate due) {
        return task(who, due, "main", null, TODAY.minusDays(40));
    }

    long task(String who, LocalDate due, String role, String controller, LocalDate given) {
        String node = UUID.randomUUID().toString();
        Instant at = given.atTime(10, 0).atZone(OfficeTime.ZONE).toInstant();
        long resolution =
                jdbc.sql(
                                """
                                INSERT INTO ce_resolution
                                       (node_id, author_post_id, author_post_title, author_unit_id, author_unit_name, author_holder_name,
                                        actor, actor_name, paper, resolved_on, created_at, controlled, state)
                                VALUES (:node, :author, 'Міський голова', :unit, 'Керівництво', 'Мельник О. П.',
                                        'mayor', 'Мельник', FALSE, :given, :at, :controlled, 'active') RETURNING id
                                """)
                        .param("node", node)
                        .param("author", posts.get("mayor"))
                        .param("unit", unit)
                        .param("given", given)
                        .param("at", Rows.at(at))
                        .param("controlled", controller != null)
                        .query(Long.class)
                        .single();
        return jdbc.sql(
                        """
                        INSERT INTO ce_task
                               (resolution_id, node_id, point, role, post_id, post_title, unit_id, unit_name, holder_name,
                                author_post_id, controller_post_id, controlled, term_kind, due, state, created_at)
                        VALUES (:resolution, :node, 1, :role, :post, 'Посада', :unit, 'Відділ', 'Коваль І. І.',
                                :author, CAST(:controller AS INT8), :controlled, 'date', CAST(:due AS DATE), 'assigned', :at)
                        RETURNING id
                        """)
                .param("resolution", resolution)
                .param("node", node)
                .param("role", role)
                .param("post", posts.get(who))
                .param("unit", unit)
                .param("author", posts.get("mayor"))
                .param("controller", controller == null ? null : posts.get(controller))
                .param("controlled", controller != null)
                .param("due", due)
                .param("at", Rows.at(at))
                .query(Long.class)
                .single();
    }

    Digest digest(String who, boolean letter) {
        Morning morning =
                new Morning(
                        OfficeTime.dayOf(now),
                        WorkCalendar.ofTheLaw(),
                        OfficeReminders.STANDARD,
                        8);
        return reader.read(
                user(who), now, morning, letter, () -> Ladder.of(roles, morning.today()));
    }

    MorningRound round(JavaMailSender sender) {
        return round(sender, user -> Optional.ofNullable(addresses.get(user)));
    }

    MorningRound round(JavaMailSender sender, PeoplesAddresses people) {
        WorkCalendars calendars = mock(WorkCalendars.class);
        when(calendars.current()).thenReturn(WorkCalendar.ofTheLaw());
        Addresses book =
                new Addresses() {
                    @Override
                    public Optional<String> find(String userName) {
                        return people.find(userName);
                    }

                    @Override
                    public String sender() {
                        return "sed@rada.example";
                    }
                };
        return new MorningRound(
                settings,
                letters,
                reader,
                book,
                new DigestMail(sender),
                calendars,
                roles,
                new ClientPlace("https://sed.rada.example/alfresco/", mock(SysAdminParams.class)),
                TestTransactions.service(),
                clock());
    }

    interface PeoplesAddresses {
        Optional<String> find(String userName);
    }

    /** The state of somebody's letter of today. */
    String state(String who) {
        return jdbc.sql(
                        "SELECT state FROM ce_reminder_letter WHERE user_name = :user AND day = :day")
                .param("user", user(who))
                .param("day", OfficeTime.dayOf(now))
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
