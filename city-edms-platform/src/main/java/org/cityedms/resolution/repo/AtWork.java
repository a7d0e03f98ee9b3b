package org.cityedms.resolution.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Roles directory;
    private final Parties parties;
    private final String user;
    private final String name;
    private final List<Role> roles;
    private final List<Role> assisted;
    private final boolean registry;
    private final Optional<DocumentBrief> document;
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
        this.directory = directory;
        this.parties = parties;
        this.user = user;
        this.name = name;
        this.roles =
                roles.stream()
                        .filter(role -> role.basis().decides())
                        .sorted(Comparator.comparing(Role::basis))
                        .toList();
        this.assisted = roles.stream().filter(role -> !role.basis().decides()).toList();
        this.registry = registry;
        this.document = document;
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
        return new Doer(user, name, parties.find(role.post(), today()), Optional.of(role.basis()));
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
        if (actors(post).stream()
                .anyMatch(actor -> actor.person().present() && actor.role().basis().decides())) {
            return Optional.empty();
        }
        List<Long> successors = directory.successorsOfPost(post, today());
        Optional<Role> succeeding =
                successors.stream().flatMap(next -> own(next).stream()).findFirst();
        return succeeding.isPresent()
                ? succeeding
                : directory.superiorOf(post, today()).flatMap(this::own);
    }

    /** Those who act with limits are there for the documents within them only. */
    private List<Roles.Actor> actors(long post) {
        return directory.actorsOf(
                post,
                at,
                document.flatMap(DocumentBrief::kind).orElse(null),
                document.flatMap(DocumentBrief::summary).orElse(null));
    }

    private Optional<Role> own(long post) {
        return roles.stream().filter(role -> role.post() == post).findFirst();
    }
}
