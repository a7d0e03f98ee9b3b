package org.cityedms.organization.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.AssistantDraft;
import org.cityedms.organization.AssistantRules;
import org.cityedms.organization.Assistants;
import org.cityedms.organization.Basis;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.People;
import org.cityedms.organization.ReviewedPosts;
import org.cityedms.organization.Role;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.organization.SubstitutionListener;
import org.cityedms.organization.SubstitutionView;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Assistants for heads: whose post it is is asked within the lock, then the tables. */
public final class GuardedAssistants implements Assistants {
    private static final int ACTS = 50;

    private final JdbcClient jdbc;
    private final StructureWriting access;
    private final JdbcOrganizationActs acts;
    private final People people;
    private final AssistantRules rules;
    private final SubstitutionEditor editor;
    private final SubstitutionTable table;
    private final SubstitutionViews views;
    private final SubstitutionNotes notes;
    private final JdbcPersons persons;
    private final JdbcRoles roles;
    private final Clock clock;

    public GuardedAssistants(
            JdbcClient jdbc,
            Accounts accounts,
            StructureWriting access,
            JdbcOrganizationActs acts,
            People people,
            ReviewedPosts reviewed,
            SubstitutionListener listener,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.acts = acts;
        this.people = people;
        this.rules = new AssistantRules(reviewed);
        this.editor = new SubstitutionEditor(jdbc, accounts, listener);
        this.table = new SubstitutionTable(jdbc);
        this.views = new SubstitutionViews(jdbc);
        this.notes = new SubstitutionNotes(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.roles = new JdbcRoles(jdbc);
        this.clock = clock;
    }

    @Override
    public View mine() {
        return access.reading(this::read);
    }

    private View read() {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        List<Role> own = own(now);
        Set<Long> posts = own.stream().map(Role::post).collect(Collectors.toSet());
        List<OrganizationAct> done =
                posts.isEmpty()
                        ? List.of()
                        : acts.ofPosts(
                                posts,
                                Set.of(SubstitutionNotes.NAMED, SubstitutionNotes.ENDED),
                                ACTS);
        return new View(
                own.stream().flatMap(role -> roles.post(role.post(), today).stream()).toList(),
                Stream.concat(listed(posts, false, today, now), listed(posts, true, today, now))
                        .toList(),
                done);
    }

    private Stream<SubstitutionView> listed(
            Set<Long> posts, boolean past, LocalDate today, Instant now) {
        return posts.isEmpty()
                ? Stream.empty()
                : views.of(table.assistantsOf(posts, past, today, now), past, today).stream();
    }

    @Override
    public Substitution name(AssistantDraft draft) {
        Substitution wanted = draft.validated(access.today());
        return access.writingOwn(
                () -> {
                    Role role = requireOwn(wanted.post());
                    requireStaff(wanted, role.institution());
                    Substitution named = editor.add(wanted);
                    acts.note(notes.added(named));
                    return named;
                });
    }

    @Override
    public Substitution end(long assistant, SubstitutionEndDraft draft) {
        Optional<LocalDate> lastDay = draft.validated();
        return access.writingOwn(
                () -> {
                    Substitution one = table.require(assistant);
                    if (one.basis() != Basis.ASSISTANT) {
                        throw OrganizationProblems.assistantsNotYours().exception();
                    }
                    requireOwn(one.post());
                    Substitution ended = editor.end(assistant, lastDay, clock.instant());
                    acts.note(notes.ended(ended, lastDay.isPresent()));
                    return ended;
                });
    }

    /** Whether there is a post whose assistants the person at work names. */
    boolean mayName() {
        return !own(clock.instant()).isEmpty();
    }

    private List<Role> own(Instant at) {
        return rules.naming(roles.rolesOf(people.current(), at, null, null));
    }

    private Role requireOwn(long post) {
        return own(clock.instant()).stream()
                .filter(role -> role.post() == post)
                .findFirst()
                .orElseThrow(() -> OrganizationProblems.assistantsNotYours().exception());
    }

    /** An assistant reads what the head reads: nobody from outside becomes one by a head's word. */
    private void requireStaff(Substitution wanted, String institution) {
        boolean staff =
                jdbc.sql(
                                """
                                SELECT EXISTS (
                                  SELECT 1 FROM ce_appointment a
                                    JOIN ce_post_version v ON v.post_id = a.post_id AND v.valid_from <= :day
                                     AND (v.valid_until IS NULL OR v.valid_until >= :day)
                                    JOIN ce_unit u ON u.id = v.unit_id
                                    JOIN ce_institution i ON i.id = u.institution_id AND i.code = :institution
                                   WHERE a.user_name = :user AND a.held_from <= :day
                                     AND (a.held_until IS NULL OR a.held_until >= :day))
                                """)
                        .param("day", wanted.scope().from())
                        .param("institution", institution)
                        .param("user", wanted.userName())
                        .query(Boolean.class)
                        .single();
        if (!staff) {
            throw OrganizationProblems.assistantNotStaff(
                            persons.holder(wanted.userName()).fullName())
                    .exception();
        }
    }
}
