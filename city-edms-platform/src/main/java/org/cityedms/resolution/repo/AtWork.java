package org.cityedms.resolution.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Actor;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Stake;
import org.cityedms.resolution.Transition;

/**
 * The person at work, with the posts they act in now. What a post can no longer do, its successors
 * may; what nobody is there for, the head above may, so that no task is ever stuck.
 */
final class AtWork {
    private final Staffing staffing;
    private final Roster roster;
    private final String user;
    private final String name;
    private final List<Role> roles;
    private final List<Role> assisted;
    private final boolean registry;
    private final Instant at;
    private final Map<Long, Optional<Role>> answers = new HashMap<>();

    AtWork(
            Roles directory,
            Parties parties,
            String user,
            String name,
            List<Role> roles,
            boolean registry,
            Optional<DocumentBrief> document,
            Instant at) {
        this.staffing = new Staffing(directory, document, at);
        this.roster = new Roster(parties, OfficeTime.dayOf(at));
        this.user = user;
        this.name = name;
        this.roles =
                roles.stream()
                        .filter(role -> role.basis().decides())
                        .sorted(Comparator.comparing(Role::basis))
                        .toList();
        this.assisted = roles.stream().filter(role -> !role.basis().decides()).toList();
        this.registry = registry;
        this.at = at;
    }

    String user() {
        return user;
    }

    List<Role> roles() {
        return roles;
    }

    /** The posts whose holders the person assists (помічник), beside those they decide in. */
    List<Role> assisted() {
        return assisted.stream().filter(role -> own(role.post()).isEmpty()).toList();
    }

    /** Whether what waits for a post is theirs to see: they answer for it, or prepare for it. */
    boolean answersFor(long post) {
        return role(post).isPresent() || assisting(post).isPresent();
    }

    Instant at() {
        return at;
    }

    /** Posts as parties today. */
    Roster roster() {
        return roster;
    }

    /** Reads at once what posts will be asked about one by one. */
    void expect(Collection<Long> posts) {
        if (!roles.isEmpty()) {
            staffing.about(posts.stream().filter(post -> own(post).isEmpty()).toList());
        }
    }

    /** The same of the posts that have a stake in something. */
    void expectStakes(Stream<Stake> stakes) {
        expect(stakes.flatMap(stake -> stake.post().stream()).distinct().toList());
    }

    LocalDate today() {
        return OfficeTime.dayOf(at);
    }

    boolean has(Stake stake) {
        return stake.post().map(post -> role(stake, post).isPresent()).orElse(registry);
    }

    boolean hasAny(List<Stake> stakes) {
        return stakes.stream().anyMatch(this::has);
    }

    boolean may(Transition transition, List<Stake> stakes) {
        return !ExecutionRights.allowing(transition, stakes, this::has).isEmpty();
    }

    /**
     * Refuses who may not make a transition.
     *
     * @param asPost the role chosen by the user; any that may, when nothing
     * @return who does it, in which role
     * @throws org.cityedms.problem.ProblemException {@code execution-not-yours}
     */
    Doer require(Transition transition, List<Stake> stakes, Optional<Long> asPost) {
        expectStakes(stakes.stream().filter(stake -> transition.allowedTo(stake.actor())));
        List<Stake> allowing = ExecutionRights.allowing(transition, stakes, this::has);
        if (allowing.isEmpty()) {
            throw ResolutionProblems.notYours(transition).exception();
        }
        Stake stake =
                allowing.stream()
                        .filter(one -> asPost.isEmpty() || actsAs(one, asPost.get()))
                        .findFirst()
                        .orElseThrow(() -> ResolutionProblems.notInRole().exception());
        return stake.post()
                .flatMap(post -> role(stake, post))
                .map(this::as)
                .orElse(Doer.of(user, name));
    }

    private Optional<Role> role(Stake stake, long post) {
        return stake.actor() == Actor.ASSISTANT ? assisting(post) : role(post);
    }

    private Optional<Role> assisting(long post) {
        return assisted.stream().filter(role -> role.post() == post).findFirst();
    }

    private boolean actsAs(Stake stake, long post) {
        return stake.post()
                .flatMap(own -> role(stake, own))
                .filter(role -> role.post() == post)
                .isPresent();
    }

    private Doer as(Role role) {
        return new Doer(user, name, roster.find(role.post()), Optional.of(role.basis()));
    }

    /** The role in which the person answers for a post. */
    Optional<Role> role(long post) {
        return answers.computeIfAbsent(post, this::answering);
    }

    private Optional<Role> answering(long post) {
        Optional<Role> own = own(post);
        if (own.isPresent() || roles.isEmpty()) {
            return own;
        }
        if (staffing.manned(post)) {
            return Optional.empty();
        }
        Optional<Role> succeeding =
                staffing.successors(post).stream().flatMap(next -> own(next).stream()).findFirst();
        return succeeding.isPresent() ? succeeding : staffing.superior(post).flatMap(this::own);
    }

    private Optional<Role> own(long post) {
        return roles.stream().filter(role -> role.post() == post).findFirst();
    }
}
