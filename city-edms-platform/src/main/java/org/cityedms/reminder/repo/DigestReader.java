package org.cityedms.reminder.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.DigestLine;
import org.cityedms.reminder.DigestPart;
import org.cityedms.reminder.DigestSection;
import org.cityedms.reminder.DigestSorter;
import org.cityedms.reminder.Morning;
import org.cityedms.reminder.RoleDigest;
import org.cityedms.reminder.WorkCounts;

/**
 * Reads the digest of anybody. Asks for no rights. A role that is limited to some documents tells
 * of those only, and neither of a control nor of people below.
 */
public final class DigestReader {
    private final JdbcDigests table;
    private final Roles roles;

    public DigestReader(JdbcDigests table, Roles roles) {
        this.table = table;
        this.roles = roles;
    }

    /**
     * A person's digest.
     *
     * @param letter whether it is for the letter: it tells of half a term once
     * @param ladder asked for where the person heads a unit
     */
    Digest read(
            String user, Instant now, Morning morning, boolean letter, Supplier<Ladder> ladder) {
        Acting acting = acting(user, now);
        List<RoleDigest> found = new ArrayList<>();
        for (Role role : acting.roles()) {
            List<DigestSection> sections =
                    acting.limited(role)
                            ? limited(user, role, now, morning, letter)
                            : whole(role, acting.unlimited(), morning, letter, ladder);
            if (!sections.isEmpty()) {
                found.add(new RoleDigest(role, holderName(user, role, morning.today()), sections));
            }
        }
        return new Digest(morning.today(), found);
    }

    private List<DigestSection> whole(
            Role role, Set<Long> posts, Morning morning, boolean letter, Supplier<Ladder> ladder) {
        Set<Long> post = Set.of(role.post());
        DigestSorter sorter = new DigestSorter(morning, letter);
        sorter.addOwn(table.own(post, morning.since()));
        sorter.add(DigestPart.REVIEW, table.reviews(post));
        sorter.add(DigestPart.DECISION, table.decisions(post));
        sorter.add(table.control(post, morning));
        if (role.headsUnit()) {
            Set<Long> manned = ladder.get().manned(role.post());
            if (!manned.isEmpty()) {
                sorter.add(table.escalated(manned, posts, morning));
            }
            Set<Long> vacant = ladder.get().vacant(role.post());
            if (!vacant.isEmpty()) {
                sorter.add(DigestPart.VACANT, table.toDo(vacant));
            }
        }
        return sorter.sections();
    }

    private List<DigestSection> limited(
            String user, Role role, Instant now, Morning morning, boolean letter) {
        Set<Long> post = Set.of(role.post());
        DigestSorter sorter = new DigestSorter(morning, letter);
        Predicate<DigestLine> theirs = line -> mayActOn(user, role, line, now);
        sorter.addOwn(table.own(post, morning.since()).stream().filter(theirs).toList());
        sorter.add(DigestPart.REVIEW, table.reviews(post).stream().filter(theirs).toList());
        sorter.add(DigestPart.DECISION, table.decisions(post).stream().filter(theirs).toList());
        return sorter.sections();
    }

    /** How much waits for a person in all their roles. */
    WorkCounts counts(String user, Instant now) {
        Acting acting = acting(user, now);
        LocalDate today = OfficeTime.dayOf(now);
        Set<Long> whole = acting.unlimited();
        WorkCounts counts = whole.isEmpty() ? WorkCounts.NONE : table.counts(whole, today);
        for (Role role : acting.roles()) {
            if (acting.limited(role)) {
                counts = plus(counts, ofLimited(user, role, now, today));
            }
        }
        return plus(counts, new WorkCounts(unprepared(user, now, acting), 0, 0, 0));
    }

    private int unprepared(String user, Instant now, Acting acting) {
        Set<Long> whole = assisted(roles.rolesOf(user, now, null, null), acting);
        Set<Long> limited = new TreeSet<>(assisted(roles.rolesOf(user, now), acting));
        limited.removeAll(whole);
        int count = whole.isEmpty() ? 0 : table.unprepared(whole);
        for (long post : limited) {
            count +=
                    (int)
                            table.unpreparedReviews(Set.of(post)).stream()
                                    .filter(line -> covers(user, post, line, now))
                                    .count();
        }
        return count;
    }

    /** The posts someone prepares resolutions for, and does not decide in. */
    private static Set<Long> assisted(List<Role> roles, Acting acting) {
        return roles.stream()
                .filter(role -> !role.basis().decides())
                .map(Role::post)
                .filter(post -> acting.roles().stream().noneMatch(role -> role.post() == post))
                .collect(Collectors.toUnmodifiableSet());
    }

    private WorkCounts ofLimited(String user, Role role, Instant now, LocalDate today) {
        Set<Long> post = Set.of(role.post());
        Predicate<DigestLine> theirs = line -> mayActOn(user, role, line, now);
        List<DigestLine> own = table.own(post, Instant.EPOCH).stream().filter(theirs).toList();
        int decisions = (int) table.decisions(post).stream().filter(theirs).count();
        int late =
                (int)
                        own.stream()
                                .filter(line -> !line.informed() && line.daysOver(today) > 0)
                                .count();
        int review = (int) table.reviews(post).stream().filter(theirs).count();
        return new WorkCounts(review, own.size() + decisions, late, 0);
    }

    private static WorkCounts plus(WorkCounts one, WorkCounts other) {
        return new WorkCounts(
                one.review() + other.review(),
                one.tasks() + other.tasks(),
                one.tasksOverdue() + other.tasksOverdue(),
                one.controlOverdue() + other.controlOverdue());
    }

    private boolean mayActOn(String user, Role role, DigestLine line, Instant now) {
        return roles
                .rolesOf(user, now, line.kind().orElse(null), line.summary().orElse(null))
                .stream()
                .anyMatch(each -> each.post() == role.post() && each.basis().decides());
    }

    private boolean covers(String user, long post, DigestLine line, Instant now) {
        return roles
                .rolesOf(user, now, line.kind().orElse(null), line.summary().orElse(null))
                .stream()
                .anyMatch(role -> role.post() == post);
    }

    private Optional<String> holderName(String user, Role role, LocalDate today) {
        return role.holder().equals(user)
                ? Optional.empty()
                : roles.holderOf(role.post(), today).map(PostHolder::fullName);
    }

    private Acting acting(String user, Instant now) {
        List<Role> all =
                roles.rolesOf(user, now).stream().filter(role -> role.basis().decides()).toList();
        Set<Long> unlimited =
                roles.rolesOf(user, now, null, null).stream()
                        .filter(role -> role.basis().decides())
                        .map(Role::post)
                        .collect(Collectors.toUnmodifiableSet());
        List<Role> distinct = new ArrayList<>();
        for (Role role : all) {
            if (distinct.stream().noneMatch(each -> each.post() == role.post())) {
                distinct.add(role);
            }
        }
        return new Acting(distinct, unlimited);
    }

    /** The roles someone decides in, each post once. */
    private record Acting(List<Role> roles, Set<Long> unlimited) {
        boolean limited(Role role) {
            return !unlimited.contains(role.post());
        }
    }
}
