package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Account;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes appointments: one holder of a post at a time, while the post is there. In the lock. */
final class AppointmentEditor {
    private final JdbcClient jdbc;
    private final AppointmentTable table;
    private final PostEditor posts;
    private final JdbcPersons persons;
    private final Accounts accounts;

    AppointmentEditor(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.table = new AppointmentTable(jdbc);
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.accounts = accounts;
    }

    Appointment add(Appointment draft) {
        String title = posts.title(draft.post());
        Account account = requireAccount(draft.userName());
        requireThere(draft.post(), title, draft.from(), draft.until());
        Appointment wanted =
                new Appointment(
                        0,
                        draft.post(),
                        account.userName(),
                        draft.from(),
                        draft.until(),
                        draft.order());
        requireFree(wanted);
        persons.remember(account.userName(), account.name(), account.enabled());
        return table.require(table.insert(wanted));
    }

    Appointment end(long id, LocalDate lastDay) {
        Appointment appointment = table.require(id);
        if (lastDay.isBefore(appointment.from())) {
            throw Problem.ofFields(
                            "invalid-input", List.of(FieldError.of("lastDay", "before-start")))
                    .exception();
        }
        Appointment wanted =
                new Appointment(
                        id,
                        appointment.post(),
                        appointment.userName(),
                        appointment.from(),
                        Optional.of(lastDay),
                        appointment.order());
        requireFree(wanted);
        requireThere(wanted.post(), posts.title(wanted.post()), wanted.from(), wanted.until());
        table.end(id, lastDay);
        return wanted;
    }

    Appointment cancel(long id, LocalDate today) {
        Appointment appointment = table.require(id);
        if (!appointment.from().isAfter(today)) {
            throw OrganizationProblems.appointmentBegun(appointment.from()).exception();
        }
        table.delete(id);
        return appointment;
    }

    Account requireAccount(String userName) {
        return accounts.find(userName)
                .filter(Account::enabled)
                .orElseThrow(() -> OrganizationProblems.accountUnknown(userName).exception());
    }

    private void requireFree(Appointment wanted) {
        table.overlapping(wanted)
                .ifPresent(
                        other -> {
                            throw posts.held(other).exception();
                        });
    }

    void requireThere(long post, String title, LocalDate from, Optional<LocalDate> until) {
        boolean begins =
                jdbc.sql(
                                """
                                SELECT EXISTS (SELECT 1 FROM ce_post_version
                                                WHERE post_id = :post AND valid_from <= :day AND (valid_until IS NULL OR valid_until >= :day))
                                """)
                        .param("post", post)
                        .param("day", from)
                        .query(Boolean.class)
                        .single();
        if (!begins) {
            throw OrganizationProblems.notThere(title, from).exception();
        }
        VersionTable.ofPosts(jdbc)
                .latest(post)
                .flatMap(VersionTable.Version::until)
                .filter(last -> until.filter(end -> !end.isAfter(last)).isEmpty())
                .ifPresent(
                        last -> {
                            throw OrganizationProblems.notThere(title, last.plusDays(1))
                                    .exception();
                        });
    }
}
