package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.AppointmentDraft;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.Institution;
import org.cityedms.organization.InstitutionDraft;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.PersonDraft;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.PostHistory;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.StructureView;
import org.cityedms.organization.UnitDraft;
import org.cityedms.organization.Vacancy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The structure for administrators: rights, then the lock in a transaction, then the tables. */
public final class GuardedStructure implements StructureAdministration {
    private static final int PEOPLE = 20;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final StructureWriting access;
    private final JdbcOrganizationActs acts;
    private final UnitEditor units;
    private final PostEditor posts;
    private final AppointmentEditor appointments;
    private final InstitutionTable institutions;
    private final JdbcPersons persons;

    public GuardedStructure(
            JdbcClient jdbc,
            Accounts accounts,
            StructureWriting access,
            JdbcOrganizationActs acts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
        this.acts = acts;
        this.units = new UnitEditor(jdbc);
        this.posts = new PostEditor(jdbc);
        this.appointments = new AppointmentEditor(jdbc, accounts);
        this.institutions = new InstitutionTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
    }

    @Override
    public List<Institution> institutions() {
        return access.reading(institutions::all);
    }

    @Override
    public Institution saveInstitution(InstitutionDraft draft) {
        Institution institution = draft.validated();
        return access.writing(
                () -> {
                    institutions.save(institution);
                    acts.note("institution-saved", institution.name(), institution.code());
                    return institution;
                });
    }

    @Override
    public StructureView structure(LocalDate day) {
        return access.reading(() -> new JdbcStructureViews(jdbc).on(day));
    }

    @Override
    public List<PostSummary> posts(PostQuery query) {
        return access.reading(() -> new JdbcRoles(jdbc).posts(query));
    }

    @Override
    public PostHistory history(long post) {
        return access.reading(() -> new JdbcPostHistories(jdbc).of(post));
    }

    @Override
    public long addUnit(UnitDraft draft) {
        UnitDraft.New unit = draft.validated();
        return access.writing(
                () -> {
                    long id = units.add(unit);
                    acts.note("unit-added", units.name(id), since(unit.settings().since()));
                    return id;
                });
    }

    @Override
    public void changeUnit(long unit, UnitDraft draft) {
        UnitDraft.Settings settings = draft.validatedChange();
        access.writing(
                () -> {
                    String before = units.name(unit);
                    units.change(unit, settings);
                    acts.note(
                            "unit-changed",
                            before,
                            settings.name() + ", " + since(settings.since()));
                    return unit;
                });
    }

    @Override
    public void closeUnit(long unit, ClosingDraft draft) {
        LocalDate lastDay = draft.validated();
        access.writing(
                () -> {
                    units.close(unit, lastDay);
                    acts.note("unit-closed", units.name(unit), until(lastDay));
                    return unit;
                });
    }

    @Override
    public long addPost(PostDraft draft) {
        PostDraft.New post = draft.validated();
        return access.writing(
                () -> {
                    long id = posts.add(post);
                    acts.note("post-added", subject(id), since(post.settings().since()));
                    return id;
                });
    }

    @Override
    public void changePost(long post, PostDraft draft) {
        PostDraft.Settings settings = draft.validatedChange();
        access.writing(
                () -> {
                    String before = subject(post);
                    posts.change(post, settings);
                    acts.note(
                            "post-changed", before, subject(post) + ", " + since(settings.since()));
                    return post;
                });
    }

    @Override
    public void closePost(long post, ClosingDraft draft) {
        LocalDate lastDay = draft.validated();
        access.writing(
                () -> {
                    posts.close(post, lastDay);
                    acts.note("post-closed", subject(post), until(lastDay));
                    return post;
                });
    }

    @Override
    public Appointment appoint(AppointmentDraft draft) {
        Appointment wanted = draft.validated();
        return access.writing(
                () -> {
                    Appointment appointment = appointments.add(wanted);
                    noteAppointment("appointed", appointment);
                    return appointment;
                });
    }

    @Override
    public Appointment endAppointment(long appointment, ClosingDraft draft) {
        LocalDate lastDay = draft.validated();
        return access.writing(
                () -> {
                    Appointment ended = appointments.end(appointment, lastDay);
                    noteAppointment("appointment-ended", ended);
                    return ended;
                });
    }

    @Override
    public void cancelAppointment(long appointment) {
        access.writing(
                () -> {
                    Appointment gone = appointments.cancel(appointment, access.today());
                    noteAppointment("appointment-cancelled", gone);
                    return appointment;
                });
    }

    @Override
    public List<Account> people(String text) {
        return access.administering(() -> accounts.search(text, PEOPLE));
    }

    @Override
    public Optional<PersonName> person(String userName) {
        return access.reading(
                () -> persons.find(userName).or(() -> accounts.find(userName).map(Account::name)));
    }

    @Override
    public PersonName savePerson(String userName, PersonDraft draft) {
        PersonDraft.Checked checked = draft.validated();
        return access.writing(
                () -> {
                    if (persons.find(userName).isEmpty()) {
                        Account account = appointments.requireAccount(userName);
                        persons.remember(userName, account.name(), account.enabled());
                    }
                    persons.amend(userName, checked);
                    PersonName name = persons.find(userName).orElseThrow();
                    acts.note("person-saved", name.full(), name.dative());
                    return name;
                });
    }

    @Override
    public List<Vacancy> vacancies() {
        return access.reading(() -> new JdbcVacancies(jdbc).on(access.today()));
    }

    @Override
    public List<OrganizationAct> acts(Optional<Long> before, int limit) {
        return access.administering(() -> acts.list(before, limit));
    }

    private void noteAppointment(String act, Appointment appointment) {
        acts.note(
                act,
                persons.holder(appointment.userName()).fullName(),
                subject(appointment.post())
                        + ", "
                        + OrganizationProblems.print(appointment.from(), appointment.until())
                        + appointment
                                .order()
                                .map(
                                        order ->
                                                ", № "
                                                        + order.number()
                                                        + " "
                                                        + OrganizationProblems.print(order.date()))
                                .orElse(""));
    }

    private String subject(long post) {
        return posts.described(post);
    }

    private static String since(LocalDate day) {
        return OrganizationProblems.print(day) + "–";
    }

    private static String until(LocalDate day) {
        return "–" + OrganizationProblems.print(day);
    }
}
