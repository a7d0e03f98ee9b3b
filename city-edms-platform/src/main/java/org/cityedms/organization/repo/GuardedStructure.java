package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.ActNote;
import org.cityedms.organization.ActQuery;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.AppointmentDraft;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.Institution;
import org.cityedms.organization.InstitutionDraft;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.PersonDraft;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.PostHistory;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.ReorganizationListener;
import org.cityedms.organization.Reorganized;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.StructureView;
import org.cityedms.organization.Unit;
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
    private final ReorganizationListener listener;
    private final UnitEditor units;
    private final PostEditor posts;
    private final AppointmentEditor appointments;
    private final InstitutionTable institutions;
    private final JdbcPersons persons;
    private final ActSubjects subjects;

    public GuardedStructure(
            JdbcClient jdbc,
            Accounts accounts,
            StructureWriting access,
            JdbcOrganizationActs acts,
            ReorganizationListener listener) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.access = access;
        this.acts = acts;
        this.listener = listener;
        this.units = new UnitEditor(jdbc);
        this.posts = new PostEditor(jdbc);
        this.appointments = new AppointmentEditor(jdbc, accounts);
        this.institutions = new InstitutionTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.subjects = new ActSubjects(jdbc);
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
                    acts.note(
                            ActNote.of("institution-saved", institution.name(), institution.code())
                                    .about(
                                            ActSubject.institution(institution.code()),
                                            institution.name()));
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
                    acts.note(
                            ActNote.of("unit-added", units.name(id), "")
                                    .since(unit.settings().since())
                                    .about(subjects.unit(id)));
                    return id;
                });
    }

    @Override
    public void changeUnit(long unit, UnitDraft draft) {
        UnitDraft.Settings settings = draft.validatedChange();
        access.writing(
                () -> {
                    Optional<Unit> before = unitOn(unit, settings.since());
                    units.change(unit, settings);
                    before.ifPresent(was -> acts.note(changed(was, settings)));
                    return unit;
                });
    }

    @Override
    public void closeUnit(long unit, ClosingDraft draft) {
        LocalDate lastDay = draft.validated();
        access.writing(
                () -> {
                    units.close(unit, lastDay);
                    acts.note(
                            ActNote.of("unit-closed", units.name(unit), "")
                                    .since(lastDay.plusDays(1))
                                    .about(subjects.unit(unit)));
                    return unit;
                });
    }

    @Override
    public long addPost(PostDraft draft) {
        PostDraft.New post = draft.validated();
        return access.writing(
                () -> {
                    long id = posts.add(post);
                    acts.note(
                            ActNote.of("post-added", subject(id), "")
                                    .since(post.settings().since())
                                    .about(subjects.post(id)));
                    return id;
                });
    }

    @Override
    public void changePost(long post, PostDraft draft) {
        PostDraft.Settings settings = draft.validatedChange();
        access.writing(
                () -> {
                    Map<ActSubject, String> before = subjects.post(post);
                    posts.change(post, settings);
                    acts.note(
                            ActNote.of(
                                            "post-changed",
                                            before.get(ActSubject.post(post)),
                                            subject(post))
                                    .since(settings.since())
                                    .about(before)
                                    .about(subjects.post(post)));
                    return post;
                });
    }

    @Override
    public void closePost(long post, ClosingDraft draft) {
        LocalDate lastDay = draft.validated();
        access.writing(
                () -> {
                    posts.close(post, lastDay);
                    acts.note(
                            ActNote.of("post-closed", subject(post), "")
                                    .since(lastDay.plusDays(1))
                                    .about(subjects.post(post)));
                    ended(post, lastDay.plusDays(1));
                    return post;
                });
    }

    /** What ran at the post goes on above it; of a later day, on that day. */
    private void ended(long post, LocalDate since) {
        if (!since.isAfter(access.today())) {
            listener.reorganized(
                    new Reorganized(
                            0, subject(post), since, Map.of(), Map.of(post, List.of()), Set.of()));
        }
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
                    acts.note(
                            ActNote.of("person-saved", name.full(), name.dative())
                                    .about(ActSubject.person(userName), name.full()));
                    return name;
                });
    }

    @Override
    public List<Vacancy> vacancies() {
        return access.reading(() -> new JdbcVacancies(jdbc).on(access.today()));
    }

    @Override
    public List<OrganizationAct> acts(ActQuery query) {
        return access.administering(() -> acts.list(query));
    }

    private void noteAppointment(String act, Appointment appointment) {
        acts.note(
                ActNote.of(
                                act,
                                persons.holder(appointment.userName()).fullName(),
                                subject(appointment.post()))
                        .lasting(appointment.from(), appointment.until())
                        .by(appointment.order())
                        .about(subjects.person(appointment.userName()))
                        .about(subjects.post(appointment.post())));
    }

    private String subject(long post) {
        return posts.described(post);
    }

    private Optional<Unit> unitOn(long unit, LocalDate day) {
        return new JdbcStructure(jdbc).on(day).unit(unit);
    }

    /** Renamed, moved, or both; a place in the order of lists is nothing to read about. */
    private ActNote changed(Unit was, UnitDraft.Settings now) {
        boolean renamed = !was.name().equals(now.name());
        boolean moved = !was.parent().equals(now.parent());
        String above = now.parent().map(units::name).orElse("");
        String act = moved == renamed ? "unit-changed" : moved ? "unit-moved" : "unit-renamed";
        String detail = moved && !renamed ? above : now.name();
        ActNote note =
                ActNote.of(act, was.name(), detail)
                        .since(now.since())
                        .about(ActSubject.unit(was.id()), now.name());
        return moved && now.parent().isPresent()
                ? note.about(subjects.unit(now.parent().get()))
                : note;
    }
}
