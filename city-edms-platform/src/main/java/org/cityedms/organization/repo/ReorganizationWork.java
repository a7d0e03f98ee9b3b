package org.cityedms.organization.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.ReorganizationChange;
import org.cityedms.organization.ReorganizationPlan;
import org.cityedms.organization.ReorganizationStep;
import org.cityedms.organization.Structure;
import org.cityedms.organization.Unit;
import org.cityedms.organization.UnitDraft;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the steps of one reorganisation, within the lock; what was done, in words and numbers. */
final class ReorganizationWork {
    private final JdbcStructure structures;
    private final UnitEditor units;
    private final PostEditor posts;
    private final ReorganizationTails tails;
    private final ActSubjects subjects;
    private final LocalDate day;
    private final Map<String, Long> keys = new HashMap<>();
    private final Set<Long> placed = new LinkedHashSet<>();
    private final Map<Long, List<Long>> closedUnits = new LinkedHashMap<>();
    private final Map<Long, List<Long>> abolishedPosts = new LinkedHashMap<>();
    private final List<ReorganizationChange> changes = new ArrayList<>();

    ReorganizationWork(JdbcClient jdbc, long id, ReorganizationPlan plan) {
        this.structures = new JdbcStructure(jdbc);
        this.units = new UnitEditor(jdbc);
        this.posts = new PostEditor(jdbc);
        this.tails = new ReorganizationTails(jdbc, id, plan.effectiveOn());
        this.subjects = new ActSubjects(jdbc);
        this.day = plan.effectiveOn();
        plan.steps().forEach(this::take);
    }

    List<ReorganizationChange> changes() {
        return List.copyOf(changes);
    }

    Map<Long, List<Long>> closedUnits() {
        return closedUnits;
    }

    Map<Long, List<Long>> abolishedPosts() {
        return abolishedPosts;
    }

    Set<Long> movedPosts() {
        return placed;
    }

    private void take(ReorganizationStep step) {
        switch (step.kind()) {
            case CREATE_UNIT -> createUnit(step);
            case RENAME_UNIT -> renameUnit(step);
            case MOVE_UNIT -> moveUnit(step);
            case CREATE_POST -> createPost(step);
            case MOVE_POST -> movePost(step);
            case ABOLISH_POST -> abolishPost(step);
            case CLOSE_UNIT -> closeUnit(step);
        }
    }

    private void createUnit(ReorganizationStep step) {
        Optional<Long> parent = step.into().map(this::resolve);
        String name = step.name().orElseThrow();
        long unit =
                units.add(
                        new UnitDraft.New(
                                step.institution().orElseThrow(),
                                step.code().orElseThrow(),
                                new UnitDraft.Settings(parent, name, 0, day)));
        keys.put(step.subject(), unit);
        note("unit-created", "", name, subjects.unit(unit));
    }

    private void renameUnit(ReorganizationStep step) {
        Unit unit = unit(step.subject());
        String name = step.name().orElseThrow();
        units.change(unit.id(), new UnitDraft.Settings(unit.parent(), name, unit.place(), day));
        note("unit-renamed", unit.name(), name, subjects.unit(unit.id()));
    }

    private void moveUnit(ReorganizationStep step) {
        Unit unit = unit(step.subject());
        place(unit, step.into().map(this::resolve));
    }

    private void place(Unit unit, Optional<Long> parent) {
        units.change(unit.id(), new UnitDraft.Settings(parent, unit.name(), unit.place(), day));
        note(
                "unit-moved",
                unit.name(),
                parent.map(units::name).orElse(""),
                subjects.units(Stream.concat(Stream.of(unit.id()), parent.stream()).toList()));
    }

    private void createPost(ReorganizationStep step) {
        long unit = resolve(step.into().orElseThrow());
        String title = step.name().orElseThrow();
        long post =
                posts.add(
                        new PostDraft.New(
                                step.code().orElseThrow(),
                                new PostDraft.Settings(
                                        unit,
                                        title,
                                        Optional.empty(),
                                        step.heads().orElse(false),
                                        0,
                                        day)));
        keys.put(step.subject(), post);
        note("post-created", "", posts.described(post), subjects.post(post));
    }

    private void movePost(ReorganizationStep step) {
        Post post = post(step.subject());
        place(
                post,
                resolve(step.into().orElseThrow()),
                step.name().orElse(post.title()),
                step.heads().orElse(false));
    }

    private void place(Post post, long unit, String title, boolean heads) {
        String before = tails.withHolder(post.id(), posts.described(post.id()));
        Map<ActSubject, String> about = new LinkedHashMap<>(subjects.post(post.id()));
        posts.change(
                post.id(),
                new PostDraft.Settings(
                        unit,
                        title,
                        title.equals(post.title()) ? post.ownDative() : Optional.empty(),
                        heads,
                        post.place(),
                        day));
        placed.add(post.id());
        about.putAll(subjects.post(post.id()));
        note("post-moved", before, posts.described(post.id()), about);
    }

    private void abolishPost(ReorganizationStep step) {
        Post post = post(step.subject());
        List<Long> successors = step.successors().stream().map(this::resolve).toList();
        successors.forEach(posts::title);
        String before = tails.withHolder(post.id(), posts.described(post.id()));
        tails.endAppointments(post.id());
        posts.close(post.id(), day.minusDays(1));
        tails.succeedPost(post.id(), successors);
        abolishedPosts.put(post.id(), successors);
        Map<ActSubject, String> about = new LinkedHashMap<>(subjects.post(post.id()));
        successors.forEach(next -> about.putAll(subjects.post(next)));
        note(
                "post-abolished",
                before,
                successors.stream().map(posts::described).collect(Collectors.joining("; ")),
                about);
        changes.addAll(tails.carrySubstitutions(post.id(), successors));
    }

    private void closeUnit(ReorganizationStep step) {
        Unit unit = unit(step.subject());
        List<Long> successors = step.successors().stream().map(this::resolve).toList();
        Structure now = structures.on(day);
        Optional<Long> rest =
                step.into().map(this::resolve).or(() -> successors.stream().findFirst());
        if (rest.isPresent()) {
            now.postsOf(unit.id()).forEach(post -> place(post, rest.get(), post.title(), false));
            now.units().stream()
                    .filter(below -> below.parent().equals(Optional.of(unit.id())))
                    .forEach(below -> place(below, rest));
        }
        units.close(unit.id(), day.minusDays(1));
        tails.succeedUnit(unit.id(), successors);
        closedUnits.put(unit.id(), successors);
        note(
                "unit-closed",
                unit.name(),
                successors.stream().map(units::name).collect(Collectors.joining("; ")),
                subjects.units(Stream.concat(Stream.of(unit.id()), successors.stream()).toList()));
    }

    private Unit unit(String reference) {
        long unit = resolve(reference);
        return structures
                .on(day)
                .unit(unit)
                .orElseThrow(() -> OrganizationProblems.unitNotFound(unit).exception());
    }

    private Post post(String reference) {
        long post = resolve(reference);
        return structures
                .on(day)
                .post(post)
                .orElseThrow(() -> OrganizationProblems.postNotFound(post).exception());
    }

    private long resolve(String reference) {
        if (Character.isDigit(reference.charAt(0))) {
            return Long.parseLong(reference);
        }
        Long known = keys.get(reference);
        if (known == null) {
            throw OrganizationProblems.reorganizationReference(reference).exception();
        }
        return known;
    }

    private void note(String kind, String before, String after, Map<ActSubject, String> about) {
        changes.add(new ReorganizationChange(kind, before, after, about));
    }
}
