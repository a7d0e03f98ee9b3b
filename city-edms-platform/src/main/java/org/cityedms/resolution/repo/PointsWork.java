package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.PointedKinds;
import org.cityedms.resolution.PointsDraft;
import org.cityedms.resolution.Provenance;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.Transition;

/** Enters the points of orders, decisions and protocols. In its caller's transaction. */
public final class PointsWork {
    private static final Optional<String> PUT_RIGHT = Optional.of("Пункт уточнено");

    private final Office office;
    private final ReviewWork reviews;
    private final ResolutionWork resolutions;
    private final Withdrawals withdrawals;

    public PointsWork(
            Office office,
            ReviewWork reviews,
            ResolutionWork resolutions,
            Withdrawals withdrawals) {
        this.office = office;
        this.reviews = reviews;
        this.resolutions = resolutions;
        this.withdrawals = withdrawals;
    }

    /** All of them, or none; answers with the last resolution made. */
    long enter(DocumentId id, PointsDraft.Checked draft) {
        reviews.registered(id);
        AtWork who = office.on(id);
        who.require(
                Transition.ENTER_POINTS,
                ExecutionRights.stakes(office.tables.reviews.of(id)),
                draft.asPost());
        if (!PointedKinds.covers(office.tables.briefs.of(id).kind())) {
            throw ResolutionProblems.withoutPoints().exception();
        }
        for (int n = 0; n < draft.points().size(); n++) {
            requirePosts(draft.points().get(n), "points." + n, who);
        }
        draft.points().forEach(point -> putRight(id, point, who));
        requireFree(id, draft.points());
        long last = 0;
        for (PointsDraft.Point point : draft.points()) {
            last = resolutions.resolve(id, point.resolution(draft.author(), draft.asPost()));
        }
        return last;
    }

    /** Here, where the field can still be named by its place among all the points. */
    private void requirePosts(PointsDraft.Point point, String at, AtWork who) {
        point.controller()
                .ifPresent(post -> office.parties.require(post, who.today(), at + ".controller"));
        List<ResolutionDraft.Executor> executors = point.content().executors();
        for (int n = 0; n < executors.size(); n++) {
            office.parties.require(
                    executors.get(n).post(), who.today(), at + ".executors." + n + ".post");
        }
    }

    /** The point as it was goes, by the right to withdraw it; not where somebody worked on it. */
    private void putRight(DocumentId id, PointsDraft.Point point, AtWork who) {
        if (point.replaces().isEmpty()) {
            return;
        }
        Resolution before = office.tables.resolution(point.replaces().get());
        if (!before.document().equals(id) || before.provenance().point().isEmpty()) {
            throw ResolutionProblems.resolutionNotFound(Long.toString(before.id())).exception();
        }
        Doer doer =
                who.require(Transition.WITHDRAW, ExecutionRights.stakes(before), Optional.empty());
        office.requireVersion(
                before.version(), point.version().orElseThrow(), "resolution_id", before.id());
        if (!ExecutionRights.possible(Transition.WITHDRAW, before)) {
            throw ResolutionProblems.wrongState(Transition.WITHDRAW).exception();
        }
        boolean begun =
                office.tables.periodic.isRepeated(before.id())
                        || office.tables.tasks.of(before.id()).stream()
                                .anyMatch(task -> begun(task, before.document()));
        if (begun) {
            throw ResolutionProblems.pointBegun(before.provenance().point().get()).exception();
        }
        withdrawals.withAllBelow(before, PUT_RIGHT, who.at());
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(id, Transition.WITHDRAW.code(), who.at(), doer)
                        .withResolution(before.id())
                        .withText(PUT_RIGHT));
    }

    private boolean begun(Task task, DocumentId document) {
        boolean done = task.state() != TaskState.ASSIGNED && task.state() != TaskState.WITHDRAWN;
        return done
                || task.report().isPresent()
                || office.tables.resolutions.of(document).stream()
                        .anyMatch(below -> below.parentTask().equals(Optional.of(task.id())));
    }

    private void requireFree(DocumentId id, List<PointsDraft.Point> points) {
        Set<String> taken =
                office.tables.resolutions.of(id).stream()
                        .filter(one -> one.state() == ResolutionState.ACTIVE)
                        .map(Resolution::provenance)
                        .map(Provenance::point)
                        .flatMap(Optional::stream)
                        .map(PointsWork::key)
                        .collect(Collectors.toSet());
        List<FieldError> errors =
                IntStream.range(0, points.size())
                        .filter(n -> taken.contains(key(points.get(n).label())))
                        .mapToObj(n -> FieldError.of("points." + n + ".label", "point-taken"))
                        .toList();
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
