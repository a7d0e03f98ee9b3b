package org.cityedms.resolution.repo;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.deadline.repo.JdbcDeadlinePresets;
import org.cityedms.deadline.repo.JdbcWorkCalendars;
import org.cityedms.organization.People;
import org.cityedms.organization.StructureGroups;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.organization.repo.JdbcRoles;
import org.cityedms.organization.repo.ReorganizationPlans;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.ExecutionTerms;
import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskFile;
import org.cityedms.resolution.TaskView;
import org.cityedms.resolution.TermDraft;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council of its own on a real PostgreSQL: a mayor, a unit with a head and two others. */
final class Council {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final AtomicInteger COUNCILS = new AtomicInteger();
    private static final ThreadLocal<String> AT_WORK = new ThreadLocal<>();

    final JdbcClient jdbc = TestDatabase.jdbc();
    final Map<String, Long> posts = new HashMap<>();
    final ExecutionTables tables;
    final JdbcRoles roles;
    final Resolutions resolutions;
    final DocumentPoints points;
    final PeriodicTasks periodic;
    final PreparedResolutions prepared;
    final PeriodicOccurrences occurrences;
    final GuardedTrays trays;
    final GuardedControl control;
    final GuardedLearning learning;
    final PermissionService permissions = mock(PermissionService.class);
    final Office office;
    final Succession succession;
    final ExecutionUpkeep upkeep;

    /** Documents whose own permissions were asked for. */
    final Set<DocumentId> asked = ConcurrentHashMap.newKeySet();

    final String suffix = "-" + COUNCILS.incrementAndGet();
    final long unit;
    volatile Instant now = TODAY.atTime(LocalTime.NOON).atZone(OfficeTime.ZONE).toInstant();

    Council() {
        TestDatabase.prepare();
        JdbcOrganization organization = new JdbcOrganization(jdbc);
        String institution = "council" + suffix;
        organization.institution(institution, "Рада");
        LocalDate since = LocalDate.of(2026, 1, 1);
        long top = organization.unit(institution, Optional.empty(), "00", "Керівництво", since);
        unit = organization.unit(institution, Optional.of(top), "01", "Відділ", since);
        appoint(organization, top, "mayor", "Міський голова", true);
        appoint(organization, top, "deputy", "Заступник", false);
        appoint(organization, unit, "head", "Начальник", true);
        appoint(organization, unit, "main", "Спеціаліст", false);
        appoint(organization, unit, "co", "Діловод", false);
        appoint(organization, unit, "informed", "Архіваріус", false);
        appoint(organization, unit, "controller", "Контролер", false);
        appoint(organization, unit, "outsider", "Водій", false);
        tables = new ExecutionTables(jdbc);
        roles = new JdbcRoles(jdbc);
        People people = people();
        RegistrationRights rights = rights();
        Clock clock = clock();
        Parties parties = new Parties(roles, people);
        Acting acting = new Acting(roles, parties, people, rights, clock);
        Documents documents =
                id -> {
                    asked.add(id);
                    return document(id);
                };
        office =
                new Office(
                        tables,
                        acting,
                        parties,
                        new ExecutionAccess(tables, jdbc, roles, permissions));
        ExecutionTerms terms =
                new ExecutionTerms(new JdbcDeadlinePresets(jdbc), new JdbcWorkCalendars(jdbc));
        ReviewWork reviewWork = new ReviewWork(office, documents);
        ExecutionViews views = new ExecutionViews(office, documents);
        TaskWork taskWork = new TaskWork(office, new TaskChanges(office, terms), documents);
        TransactionService transactions = TestTransactions.service();
        KeyedWork keyed = new KeyedWork(tables, people, clock);
        ResolutionWork resolutionWork = new ResolutionWork(office, reviewWork, terms);
        Withdrawals withdrawals = new Withdrawals(office);
        resolutions =
                new GuardedResolutions(
                        tables,
                        reviewWork,
                        resolutionWork,
                        new ResolutionSteps(office, withdrawals),
                        taskWork,
                        views,
                        new TimelineReader(views, documents, new JdbcWorkCalendars(jdbc), clock),
                        rights,
                        keyed,
                        transactions,
                        clock);
        points =
                new GuardedDocumentPoints(
                        new PointsWork(office, reviewWork, resolutionWork, withdrawals),
                        new DocumentControl(office),
                        views,
                        keyed,
                        rights,
                        transactions,
                        clock);
        prepared =
                new GuardedPreparedResolutions(
                        office, new PreparedWork(office), keyed, rights, transactions, clock);
        PeriodicWork periodicWork = new PeriodicWork(office, new PeriodicExecutors(roles), terms);
        periodic =
                new GuardedPeriodicTasks(
                        tables,
                        periodicWork,
                        views,
                        new JdbcWorkCalendars(jdbc),
                        keyed,
                        rights,
                        new PeriodicBoard(
                                tables,
                                new JdbcPeriodicBoard(jdbc),
                                acting,
                                new JdbcWorkCalendars(jdbc),
                                rights),
                        transactions,
                        clock);
        occurrences = new PeriodicOccurrences(periodicWork, tables, transactions, clock, 7);
        succession = new Succession(jdbc, roles);
        upkeep = new ExecutionUpkeep(office, jdbc, roles, succession, transactions, clock);
        trays = new GuardedTrays(new JdbcTrays(jdbc), acting, roles, rights, transactions);
        learning =
                new GuardedLearning(
                        new JdbcLearning(jdbc), acting, parties, views, rights, transactions);
        control = new GuardedControl(new JdbcControl(jdbc), acting, rights, transactions);
    }

    GuardedReportFiles reportFiles(AttachmentStore attachments) {
        return new GuardedReportFiles(office, attachments, rights(), TestTransactions.service());
    }

    ReportFileCleanup cleanup(AttachmentStore attachments) {
        return new ReportFileCleanup(tables, attachments, TestTransactions.service(), clock());
    }

    private void appoint(
            JdbcOrganization organization, long where, String who, String title, boolean heads) {
        long post = organization.post(where, who, title, heads, LocalDate.of(2026, 1, 1));
        organization.appoint(post, who + suffix, LocalDate.of(2026, 1, 1));
        posts.put(who, post);
        jdbc.sql(
                        """
                        INSERT INTO ce_person (user_name, surname, given_name, patronymic, search_key, present)
                        VALUES (:user, :user, 'Іван', '', :user, TRUE)
                        """)
                .param("user", who + suffix)
                .update();
    }

    /** A post of the unit that nobody holds. */
    long vacantPost(String code) {
        return new JdbcOrganization(jdbc)
                .post(unit, code, "Спеціаліст " + code, false, LocalDate.of(2026, 1, 1));
    }

    /** The holder's last day was yesterday. */
    void vacate(String who) {
        jdbc.sql("UPDATE ce_appointment SET held_until = '2026-11-26' WHERE post_id = :post")
                .param("post", posts.get(who))
                .update();
    }

    String post(String who) {
        return Long.toString(posts.get(who));
    }

    /** The group of a post, to which documents are opened. */
    String group(String who) {
        return StructureGroups.ofPost(posts.get(who));
    }

    /** Does something as one of them. */
    <T> T as(String who, Callable<T> work) {
        AT_WORK.set(who + suffix);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            AT_WORK.remove();
        }
    }

    DocumentId letter() {
        return DocumentId.create();
    }

    /** One that stands in a register of internal documents. */
    DocumentId internalLetter() {
        RegisterFixture register = new RegisterFixture();
        register.append("Про щось", now);
        return jdbc.sql("SELECT node_id FROM ce_register_entry WHERE register_id = :id")
                .param("id", register.register.id())
                .query((row, n) -> new DocumentId(row.getString(1)))
                .single();
    }

    /**
     * Somebody acts beside the holder of a post.
     *
     * @param kind of documents, which they are limited to
     */
    long substitute(String whom, String who, LocalDate from, LocalDate until, String kind) {
        long id =
                jdbc.sql(
                                """
                                INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, valid_until, order_number, order_date)
                                VALUES (:post, :user, 'substitute', :from, :until, '17-к', '2026-11-01') RETURNING id
                                """)
                        .param("post", posts.get(whom))
                        .param("user", who + suffix)
                        .param("from", from)
                        .param("until", until)
                        .query(Long.class)
                        .single();
        jdbc.sql(
                        "INSERT INTO ce_substitution_limit (substitution_id, aspect, value) VALUES (:id, 'kind', :kind)")
                .param("id", id)
                .param("kind", kind)
                .update();
        return id;
    }

    /** The post ends with today; another goes on with its work from tomorrow on. */
    void abolish(String whom, String successor) {
        long reorganization =
                jdbc.sql(
                                """
                                INSERT INTO ce_reorganization (title, effective_on, order_number, order_date, state, plan, planned_at,
                                       planned_by, planned_by_name)
                                VALUES ('Злиття', '2026-11-28', '1', '2026-11-01', 'done', :plan, now(), 'a', 'A') RETURNING id
                                """)
                        .param("plan", ReorganizationPlans.RENAMING)
                        .query(Long.class)
                        .single();
        for (String table :
                List.of("ce_post_version SET valid_until", "ce_appointment SET held_until")) {
            jdbc.sql("UPDATE " + table + " = '2026-11-27' WHERE post_id = :post")
                    .param("post", posts.get(whom))
                    .update();
        }
        jdbc.sql(
                        """
                        INSERT INTO ce_post_successor (post_id, successor_id, place, since, reorganization_id)
                        VALUES (:post, :next, 0, '2026-11-28', :id)
                        """)
                .param("post", posts.get(whom))
                .param("next", posts.get(successor))
                .param("id", reorganization)
                .update();
    }

    /** The last day of the post is today, and nobody goes on with its work. */
    void dissolve(String whom) {
        for (String table :
                List.of("ce_post_version SET valid_until", "ce_appointment SET held_until")) {
            jdbc.sql("UPDATE " + table + " = '2026-11-27' WHERE post_id = :post")
                    .param("post", posts.get(whom))
                    .update();
        }
    }

    Review propose(DocumentId letter, String head) {
        return as(
                "registrar",
                () ->
                        resolutions
                                .propose(
                                        letter,
                                        new ProposalDraft(post(head), null),
                                        Optional.empty())
                                .value());
    }

    ResolutionDraft draft(String review, String task) {
        List<PointDraft.ExecutorDraft> executors = new ArrayList<>();
        executors.add(new PointDraft.ExecutorDraft(post("main"), "main", null));
        executors.add(new PointDraft.ExecutorDraft(post("co"), "co", null));
        executors.add(new PointDraft.ExecutorDraft(post("informed"), "info", null));
        return draft(review, task, executors);
    }

    ResolutionDraft draft(String review, String task, List<PointDraft.ExecutorDraft> executors) {
        return new ResolutionDraft(
                review,
                task,
                null,
                null,
                null,
                "Виконати",
                task == null,
                task == null ? post("controller") : null,
                List.of(
                        new PointDraft(
                                null,
                                null,
                                new TermDraft("working-days", null, null, task == null ? 5 : 1),
                                executors)),
                null);
    }

    /** On control of the controller: main, co-executor, informed. */
    ResolutionView resolved(DocumentId letter) {
        Review review = propose(letter, "mayor");
        return as(
                "mayor",
                () ->
                        resolutions
                                .resolve(
                                        letter,
                                        draft(Long.toString(review.id()), null),
                                        Optional.empty())
                                .value());
    }

    static TaskView task(ResolutionView resolution, String role) {
        return resolution.tasks().stream()
                .filter(view -> view.task().role().code().equals(role))
                .findFirst()
                .orElseThrow();
    }

    /** A step on a task as it is now. */
    TaskFile step(String who, long task, String act) {
        return step(who, task, act, tables.task(task).version());
    }

    TaskFile step(String who, long task, String act, int version) {
        boolean deadline = act.equals("move-deadline") || act.equals("request-deadline");
        boolean executor = act.equals("change-executor") || act.equals("request-executor");
        TaskActDraft draft =
                new TaskActDraft(
                        act,
                        version,
                        null,
                        "Слово",
                        null,
                        null,
                        deadline ? new TermDraft("date", null, "2026-12-31", null) : null,
                        executor ? post("deputy") : null);
        return as(who, () -> resolutions.act(task, draft, Optional.empty()));
    }

    private static Document document(DocumentId id) {
        return new Document(
                id,
                Optional.empty(),
                "лист.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new Registration(
                                RegisterCode.parse("in").orElseThrow(),
                                "Вхідні",
                                1,
                                "01-21/1",
                                Instant.EPOCH,
                                TODAY,
                                "registrar",
                                "Олена Коваль")));
    }

    private static People people() {
        return new People() {
            @Override
            public String current() {
                return AT_WORK.get();
            }

            @Override
            public String displayName(String userName) {
                return userName;
            }
        };
    }

    private static RegistrationRights rights() {
        RegistrationRights rights = mock(RegistrationRights.class);
        when(rights.mayRead()).thenReturn(true);
        when(rights.mayRegister()).thenAnswer(call -> AT_WORK.get().startsWith("registrar"));
        return rights;
    }

    Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    /** What lies in a part of somebody's tray. */
    List<TrayLine> lines(String who, TrayPart part) {
        return as(who, () -> trays.page(part, Optional.empty(), TrayCursor.START, 50).lines());
    }
}
