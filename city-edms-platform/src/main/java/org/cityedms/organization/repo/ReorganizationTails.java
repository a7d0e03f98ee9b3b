package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.ReorganizationChange;
import org.cityedms.organization.Scope;
import org.cityedms.organization.Substitution;
import org.cityedms.organization.SubstitutionRules;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on units and posts that end: appointments, substitutions, successors. */
final class ReorganizationTails {
    private final JdbcClient jdbc;
    private final AppointmentTable appointments;
    private final SubstitutionTable substitutions;
    private final JdbcPersons persons;
    private final JdbcRoles roles;
    private final PostEditor posts;
    private final ActSubjects subjects;
    private final long reorganization;
    private final LocalDate day;

    ReorganizationTails(JdbcClient jdbc, long reorganization, LocalDate day) {
        this.jdbc = jdbc;
        this.appointments = new AppointmentTable(jdbc);
        this.substitutions = new SubstitutionTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.roles = new JdbcRoles(jdbc);
        this.posts = new PostEditor(jdbc);
        this.subjects = new ActSubjects(jdbc);
        this.reorganization = reorganization;
        this.day = day;
    }

    /** Words about a post with who holds it on the day. */
    String withHolder(long post, String words) {
        return words
                + roles.holderOf(post, day)
                        .map(PostHolder::briefName)
                        .map(name -> " (" + name + ")")
                        .orElse("");
    }

    /** The last day of whoever holds the post is the day before; later ones are taken back. */
    void endAppointments(long post) {
        for (Appointment one : appointments.ofPost(post)) {
            if (!one.from().isBefore(day)) {
                appointments.delete(one.id());
            } else if (one.until().filter(last -> last.isBefore(day)).isEmpty()) {
                appointments.end(one.id(), day.minusDays(1));
            }
        }
    }

    /** Substitutions of the post end; they go on in the main successor where nobody acts yet. */
    List<ReorganizationChange> carrySubstitutions(long post, List<Long> successors) {
        List<ReorganizationChange> changes = new ArrayList<>();
        for (Substitution one : substitutions.notEndedBefore(day)) {
            if (one.post() != post) {
                continue;
            }
            if (one.scope().from().isBefore(day)) {
                substitutions.end(one.id(), day.minusDays(1));
            } else {
                substitutions.revoke(one.id(), day.atStartOfDay(OfficeTime.ZONE).toInstant());
            }
            Optional<Substitution> carried = carried(one, successors);
            carried.ifPresent(substitutions::insert);
            changes.add(
                    new ReorganizationChange(
                            carried.isPresent() ? "substitution-carried" : "substitution-ended",
                            persons.holder(one.userName()).fullName(),
                            carried.map(next -> posts.described(next.post())).orElse(""),
                            about(one, carried)));
        }
        return changes;
    }

    private Map<ActSubject, String> about(Substitution ended, Optional<Substitution> carried) {
        Map<ActSubject, String> about = new LinkedHashMap<>(subjects.person(ended.userName()));
        about.putAll(subjects.post(ended.post()));
        carried.ifPresent(next -> about.putAll(subjects.post(next.post())));
        return about;
    }

    private Optional<Substitution> carried(Substitution one, List<Long> successors) {
        if (successors.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = one.scope().from().isBefore(day) ? day : one.scope().from();
        Substitution next =
                new Substitution(
                        0,
                        successors.get(0),
                        one.userName(),
                        one.basis(),
                        new Scope(
                                from,
                                one.scope().until(),
                                one.scope().kinds(),
                                one.scope().subjects()),
                        one.order(),
                        one.reason(),
                        Optional.empty());
        SubstitutionRules rules =
                new SubstitutionRules(
                        appointments.notEndedBefore(from), substitutions.notEndedBefore(from));
        boolean allowed =
                !rules.isOwnPost(next)
                        && rules.overlapping(next).isEmpty()
                        && rules.ring(next).isEmpty();
        return allowed ? Optional.of(next) : Optional.empty();
    }

    void succeedUnit(long unit, List<Long> successors) {
        succeed("unit", unit, successors);
    }

    void succeedPost(long post, List<Long> successors) {
        succeed("post", post, successors);
    }

    private void succeed(String what, long id, List<Long> successors) {
        for (int place = 0; place < successors.size(); place++) {
            jdbc.sql(
                            """
                            INSERT INTO ce_%1$s_successor (%1$s_id, successor_id, place, since, reorganization_id)
                            VALUES (:id, :successor, :place, :since, :reorganization)
                            """
                                    .formatted(what))
                    .param("id", id)
                    .param("successor", successors.get(place))
                    .param("place", place)
                    .param("since", day)
                    .param("reorganization", reorganization)
                    .update();
        }
    }
}
