package org.cityedms.organization.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionDraft;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.organization.SubstitutionListener;
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
    private final SubstitutionViews views;
    private final SubstitutionNotes notes;
    private final Clock clock;

    public GuardedSubstitutions(
            JdbcClient jdbc,
            Accounts accounts,
            StructureWriting access,
            JdbcOrganizationActs acts,
            SubstitutionListener listener,
            Clock clock) {
        this.access = access;
        this.acts = acts;
        this.editor = new SubstitutionEditor(jdbc, accounts, listener);
        this.table = new SubstitutionTable(jdbc);
        this.views = new SubstitutionViews(jdbc);
        this.notes = new SubstitutionNotes(jdbc);
        this.clock = clock;
    }

    @Override
    public List<SubstitutionView> list(boolean past) {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        boolean whole = access.mayAdminister();
        return access.reading(
                () ->
                        views.of(
                                table.list(past, today, now, SHOWN).stream()
                                        .map(one -> whole ? one : one.asStaffMayKnow())
                                        .toList(),
                                past,
                                today));
    }

    @Override
    public Substitution add(SubstitutionDraft draft) {
        Substitution wanted = draft.validated();
        return access.writing(
                () -> {
                    Substitution added = editor.add(wanted);
                    acts.note(notes.added(added));
                    return added;
                });
    }

    @Override
    public Substitution end(long substitution, SubstitutionEndDraft draft) {
        Optional<LocalDate> lastDay = draft.validated();
        return access.writing(
                () -> {
                    Substitution ended = editor.end(substitution, lastDay, clock.instant());
                    acts.note(notes.ended(ended, lastDay.isPresent()));
                    return ended;
                });
    }
}
