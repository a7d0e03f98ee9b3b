package org.cityedms.organization.demo;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.PointsDraft;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.RecurrenceDraft;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskView;
import org.cityedms.resolution.TermDraft;

/** Does on one document what its people did, through the services that people work through. */
final class DemoPlay {
    private static final String MAYOR = "mayor";

    private final Resolutions resolutions;
    private final DocumentPoints points;
    private final PreparedResolutions prepared;
    private final DemoPosts posts;
    private final DemoDays days;
    private final DocumentId document;

    DemoPlay(DemoServices services, DemoPosts posts, DemoDays days, DocumentId document) {
        this.resolutions = services.resolutions();
        this.points = services.points();
        this.prepared = services.prepared();
        this.posts = posts;
        this.days = days;
        this.document = document;
    }

    /** In the name of whoever is signed in. */
    void act(DemoStep step) {
        switch (step.act()) {
            case "propose" -> resolutions.propose(document, proposal(step), Optional.empty());
            case "resolve", "periodic", "paper", "pass" ->
                    resolutions.resolve(document, resolution(step), Optional.empty());
            case "point" -> points.enter(document, point(step), Optional.empty());
            case "prepare" ->
                    prepared.prepare(
                            review(step.on()).id(),
                            resolution(step),
                            Optional.empty(),
                            Optional.empty());
            case "return-prepared" -> sendBack(step);
            case "note-review", "return-review" -> {
                Review review = review(step.who());
                resolutions.act(
                        review.id(),
                        new Resolutions.ReviewStep(plain(step, review.version())),
                        Optional.empty());
            }
            case "remove-control" -> removeControl(step);
            default -> {
                Task task = task(step.on()).task();
                resolutions.act(task.id(), onTask(step, task), Optional.empty());
            }
        }
    }

    private ProposalDraft proposal(DemoStep step) {
        return new ProposalDraft(posts.of(step.on()), step.text().isEmpty() ? null : step.text());
    }

    private ResolutionDraft resolution(DemoStep step) {
        boolean periodic = step.act().equals("periodic");
        boolean ofReview = step.act().equals("resolve") || periodic;
        PointDraft given =
                new PointDraft(
                        null,
                        null,
                        periodic ? null : term(step.due()),
                        step.executors().stream().map(one -> one.draft(posts)).toList());
        return new ResolutionDraft(
                ofReview ? Long.toString(review(step.who()).id()) : null,
                step.act().equals("pass") ? Long.toString(task(step.who()).task().id()) : null,
                null,
                step.act().equals("paper")
                        ? new ResolutionDraft.PaperDraft(
                                posts.of(step.on()), days.day(step.day()).toString())
                        : null,
                null,
                step.text(),
                step.controlled(),
                controller(step),
                List.of(given),
                periodic ? rule(step.due()) : null);
    }

    private PointsDraft point(DemoStep step) {
        PointsDraft.Line line =
                new PointsDraft.Line(
                        null,
                        null,
                        step.on(),
                        step.text(),
                        term(step.due()),
                        step.executors().stream().map(one -> one.draft(posts)).toList(),
                        step.controlled(),
                        controller(step),
                        null);
        return new PointsDraft(posts.of(MAYOR), null, List.of(line));
    }

    private String controller(DemoStep step) {
        return step.control().isEmpty() || step.control().equals("+")
                ? null
                : posts.of(step.control());
    }

    private void sendBack(DemoStep step) {
        long review = review(step.who()).id();
        int version = prepared.of(review).orElseThrow().prepared().version();
        prepared.sendBack(review, plain(step, version), Optional.empty());
    }

    private void removeControl(DemoStep step) {
        long id = task(step.on()).task().resolution();
        int version = resolutions.resolution(id).resolution().version();
        resolutions.act(id, plain(step, version), Optional.empty());
    }

    private static StepDraft plain(DemoStep step, int version) {
        return new StepDraft(step.act(), version, null, step.text().isEmpty() ? null : step.text());
    }

    private TaskActDraft onTask(DemoStep step, Task task) {
        return new TaskActDraft(
                step.act(),
                task.version(),
                null,
                step.text().isEmpty() ? null : step.text(),
                null,
                List.of(),
                term(step.due()),
                null);
    }

    private Review review(String head) {
        return resolutions.execution(document).reviews().stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .filter(review -> review.head().post() == posts.id(head))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing lies before " + head));
    }

    /** The newest that somebody has. */
    private TaskView task(String executor) {
        return resolutions.execution(document).resolutions().stream()
                .filter(one -> one.resolution().state() != ResolutionState.WITHDRAWN)
                .map(ResolutionView::tasks)
                .flatMap(List::stream)
                .filter(task -> task.task().executor().post() == posts.id(executor))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException(executor + " has no task"));
    }

    private TermDraft term(String due) {
        if (due.isEmpty()) {
            return null;
        }
        return due.equals("none")
                ? new TermDraft("none", null, null, null)
                : due.startsWith("law ")
                        ? new TermDraft("preset", due.substring(4), null, null)
                        : new TermDraft(
                                "date", null, days.day(Integer.parseInt(due)).toString(), null);
    }

    /** «month 25», or «last-working-day» alone. */
    private static RecurrenceDraft rule(String words) {
        String[] parts = words.split(" ", -1);
        Integer on = parts.length > 1 ? Integer.valueOf(parts[1]) : null;
        return new RecurrenceDraft(parts[0], 1, on, "before", null, null, null);
    }
}
