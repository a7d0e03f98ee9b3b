package org.cityedms.organization.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.Order;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionListener;
import org.cityedms.organization.SubstitutionRules;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes substitutions that the rules allow. Within the lock. */
final class SubstitutionEditor {
    private final SubstitutionTable table;
    private final AppointmentTable appointments;
    private final AppointmentEditor people;
    private final PostEditor posts;
    private final JdbcPersons persons;
    private final SubstitutionListener listener;

    SubstitutionEditor(JdbcClient jdbc, Accounts accounts, SubstitutionListener listener) {
        this.table = new SubstitutionTable(jdbc);
        this.appointments = new AppointmentTable(jdbc);
        this.people = new AppointmentEditor(jdbc, accounts);
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.listener = listener;
    }

    Substitution add(Substitution draft) {
        String title = posts.title(draft.post());
        Account account = people.requireAccount(draft.userName());
        people.requireThere(draft.post(), title, draft.scope().from(), draft.scope().until());
        Substitution wanted =
                new Substitution(
                        0,
                        draft.post(),
                        account.userName(),
                        draft.basis(),
                        draft.scope(),
                        draft.order(),
                        draft.reason(),
                        Optional.empty());
        List<Appointment> held = appointments.notEndedBefore(wanted.scope().from());
        SubstitutionRules rules =
                new SubstitutionRules(held, table.notEndedBefore(wanted.scope().from()));
        if (rules.isOwnPost(wanted)) {
            throw OrganizationProblems.ownPost(account.name().full()).exception();
        }
        rules.overlapping(wanted)
                .ifPresent(
                        other -> {
                            throw overlaps(other).exception();
                        });
        List<String> ring = rules.ring(wanted);
        if (!ring.isEmpty()) {
            throw OrganizationProblems.substitutionRing(
                            ring.stream()
                                    .map(user -> persons.holder(user).briefName())
                                    .collect(Collectors.joining(" → ")))
                    .exception();
        }
        persons.remember(account.userName(), account.name(), account.enabled());
        return told(table.insert(wanted));
    }

    /**
     * Ends it earlier.
     *
     * @param lastDay nothing means at once
     */
    Substitution end(long id, Optional<LocalDate> lastDay, Instant now) {
        Substitution one = table.require(id);
        LocalDate today = OfficeTime.dayOf(now);
        boolean over =
                one.revoked().isPresent()
                        || one.scope().until().filter(end -> end.isBefore(today)).isPresent();
        if (over) {
            throw OrganizationProblems.substitutionOver().exception();
        }
        if (lastDay.isEmpty()) {
            table.revoke(id, now);
            return told(id);
        }
        LocalDate day = lastDay.get();
        LocalDate earliest = one.scope().from().isAfter(today) ? one.scope().from() : today;
        if (day.isBefore(earliest)) {
            throw invalid(FieldError.of("lastDay", "before-start"));
        }
        if (one.scope().until().filter(end -> day.isAfter(end)).isPresent()) {
            throw invalid(FieldError.of("lastDay", "only-earlier"));
        }
        table.end(id, day);
        return told(id);
    }

    private Substitution told(long id) {
        Substitution now = table.require(id);
        listener.changed(now);
        return now;
    }

    private static ProblemException invalid(FieldError error) {
        return Problem.ofFields("invalid-input", List.of(error)).exception();
    }

    private Problem overlaps(Substitution other) {
        if (!other.basis().decides()) {
            return OrganizationProblems.assistantAlready(
                    persons.holder(other.userName()).fullName(),
                    OrganizationProblems.print(other.scope().from(), other.scope().until()));
        }
        return OrganizationProblems.substitutionOverlaps(
                persons.holder(other.userName()).fullName(),
                OrganizationProblems.print(other.scope().from(), other.scope().until()),
                other.order().map(Order::number).orElse("—"));
    }
}
