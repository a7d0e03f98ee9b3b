package org.cityedms.organization.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionDraft;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.organization.SubstitutionView;
import org.cityedms.organization.Substitutions;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Substitutions for people: rights, then the lock in a transaction, then the tables. */
public final class GuardedSubstitutions implements Substitutions {
    private static final int SHOWN = 500;

    private final StructureWriting access;
    private final JdbcOrganizationActs acts;
    private final SubstitutionEditor editor;
    private final SubstitutionTable table;
    private final PostEditor posts;
    private final JdbcPersons persons;
    private final JdbcRoles roles;
    private final Clock clock;

    public GuardedSubstitutions(
            JdbcClient jdbc,
            Accounts accounts,
            StructureWriting access,
            JdbcOrganizationActs acts,
            Clock clock) {
        this.access = access;
        this.acts = acts;
        this.editor = new SubstitutionEditor(jdbc, accounts);
        this.table = new SubstitutionTable(jdbc);
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.roles = new JdbcRoles(jdbc);
        this.clock = clock;
    }

    @Override
    public List<SubstitutionView> list(boolean past) {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        boolean whole = access.mayAdminister();
        return access.reading(
                () -> {
                    Directory directory = roles.directory(today);
                    return table.list(past, today, now, SHOWN).stream()
                            .map(one -> whole ? one : one.asStaffMayKnow())
                            .map(one -> view(one, past, today, directory))
                            .toList();
                });
    }

    @Override
    public Substitution add(SubstitutionDraft draft) {
        Substitution wanted = draft.validated();
        return access.writing(
                () -> {
                    Substitution added = editor.add(wanted);
                    note("substitution-added", added);
                    return added;
                });
    }

    @Override
    public Substitution end(long substitution, SubstitutionEndDraft draft) {
        Optional<LocalDate> lastDay = draft.validated();
        return access.writing(
                () -> {
                    Substitution ended = editor.end(substitution, lastDay, clock.instant());
                    note(
                            lastDay.isPresent() ? "substitution-ended" : "substitution-revoked",
                            ended);
                    return ended;
                });
    }

    private SubstitutionView view(
            Substitution one, boolean past, LocalDate today, Directory directory) {
        LocalDate from = one.scope().from();
        boolean planned = from.isAfter(today);
        Optional<PostSummary> post = directory.find(one.post());
        SubstitutionView.When when =
                planned ? SubstitutionView.When.PLANNED : SubstitutionView.When.CURRENT;
        return new SubstitutionView(
                one,
                persons.holder(one.userName()),
                post.map(PostSummary::title).orElseGet(() -> posts.title(one.post())),
                post.map(PostSummary::unitName).orElse(""),
                roles.holderOf(one.post(), past || planned ? from : today),
                past ? SubstitutionView.When.PAST : when);
    }

    private void note(String act, Substitution one) {
        acts.note(
                act,
                persons.holder(one.userName()).fullName(),
                posts.described(one.post())
                        + ", "
                        + OrganizationProblems.print(one.scope().from(), one.scope().until())
                        + one.order().map(Order::number).map(number -> ", № " + number).orElse(""));
    }
}
