package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Registration;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutionTerms;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Provenance;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.TermChoice;
import org.cityedms.resolution.Transition;

/** Makes resolutions and gives their tasks. In its caller's transaction. */
public final class ResolutionWork {
    private final Office office;
    private final ReviewWork reviews;
    private final ExecutionTerms terms;

    public ResolutionWork(Office office, ReviewWork reviews, ExecutionTerms terms) {
        this.office = office;
        this.reviews = reviews;
        this.terms = terms;
    }

    long resolve(DocumentId id, ResolutionDraft.Checked draft) {
        Document document = reviews.registered(id);
        AtWork who = office.on(id);
        who.roster().about(posts(draft, who));
        Source source = source(document, draft, who);
        Optional<Party> controller =
                draft.controller().map(post -> who.roster().require(post, "controller"));
        long resolution =
                office.tables.resolutions.add(
                        new JdbcResolutions.NewResolution(
                                id,
                                source.review(),
                                source.parent().map(parent -> parent.task().id()),
                                source.author(),
                                source.doer(),
                                source.paper(),
                                draft.text(),
                                source.day(),
                                who.at(),
                                draft.control(),
                                controller,
                                source.provenance()));
        source.review()
                .ifPresent(
                        review ->
                                office.tables.reviews.close(
                                        review, ReviewState.RESOLVED, Optional.empty(), who.at()));
        source.review()
                .ifPresent(
                        review ->
                                office.tables.prepared.resolved(
                                        review, resolution, draft.content()));
        draft.periodic()
                .ifPresent(
                        rule ->
                                office.tables.periodic.begin(
                                        id, resolution, rule, terms.covers(rule, 1), who.at()));
        List<Long> given = give(resolution, document, draft, source, controller, who);
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(id, source.transition().code(), who.at(), source.doer())
                        .withResolution(resolution)
                        .withText(draft.text()));
        office.refreshAccess(id, who.at());
        office.changed(resolution, given);
        return resolution;
    }

    /** Whoever is named, and whoever may do it. */
    private static List<Long> posts(ResolutionDraft.Checked draft, AtWork who) {
        List<Long> posts = new ArrayList<>();
        who.roles().forEach(role -> posts.add(role.post()));
        draft.controller().ifPresent(posts::add);
        draft.points().stream()
                .flatMap(point -> point.executors().stream())
                .forEach(executor -> posts.add(executor.post()));
        return posts;
    }

    private Source source(Document document, ResolutionDraft.Checked draft, AtWork who) {
        DocumentId id = document.id();
        ResolutionDraft.Origin origin = draft.origin();
        if (origin instanceof ResolutionDraft.Origin.OfReview of) {
            return ofReview(of.review(), id, draft, who);
        }
        if (origin instanceof ResolutionDraft.Origin.OfTask of) {
            return ofTask(of.task(), id, draft, who);
        }
        if (origin instanceof ResolutionDraft.Origin.OfDocument of) {
            return ofDocument(of, document, draft, who);
        }
        return onPaper((ResolutionDraft.Origin.OnPaper) origin, id, who);
    }

    /**
     * Whoever acts in the post that issued the document enters its points, others record them; days
     * run from the day of the document.
     */
    private Source ofDocument(
            ResolutionDraft.Origin.OfDocument of,
            Document document,
            ResolutionDraft.Checked draft,
            AtWork who) {
        LocalDate day = document.registration().map(Registration::registeredOn).orElse(who.today());
        Doer doer =
                who.require(
                        Transition.ENTER_POINTS,
                        ExecutionRights.stakes(office.tables.reviews.of(document.id())),
                        draft.asPost());
        boolean own = doer.role().filter(role -> role.post() == of.post()).isPresent();
        return new Source(
                Transition.ENTER_POINTS,
                Optional.empty(),
                Optional.empty(),
                office.parties.require(of.post(), day, "author"),
                doer,
                day,
                !own,
                Provenance.ofPoint(of.point()));
    }

    private Source ofReview(
            long reviewId, DocumentId id, ResolutionDraft.Checked draft, AtWork who) {
        Review review = office.tables.review(reviewId);
        if (!review.document().equals(id)) {
            throw ResolutionProblems.reviewNotFound(Long.toString(reviewId)).exception();
        }
        Doer doer = who.require(Transition.RESOLVE, ExecutionRights.stakes(review), draft.asPost());
        draft.version()
                .ifPresent(
                        seen ->
                                office.requireVersion(
                                        review.version(), seen, "review_id", reviewId));
        ReviewWork.requireOpen(review, Transition.RESOLVE);
        Party author = today(review.head(), who);
        return new Source(
                Transition.RESOLVE,
                Optional.of(reviewId),
                Optional.empty(),
                author,
                doer,
                who.today(),
                false,
                Provenance.PLAIN);
    }

    private Source ofTask(long taskId, DocumentId id, ResolutionDraft.Checked draft, AtWork who) {
        TaskSurroundings parent = office.tables.surroundings(office.tables.task(taskId));
        if (!parent.task().document().equals(id)) {
            throw ResolutionProblems.taskNotFound(Long.toString(taskId)).exception();
        }
        Doer doer = who.require(Transition.SUB_RESOLVE, parent.stakes(), draft.asPost());
        draft.version()
                .ifPresent(
                        seen ->
                                office.requireVersion(
                                        parent.task().version(), seen, "task_id", taskId));
        if (!ExecutionRights.possible(Transition.SUB_RESOLVE, parent)) {
            throw ResolutionProblems.wrongState(Transition.SUB_RESOLVE).exception();
        }
        return new Source(
                Transition.SUB_RESOLVE,
                Optional.empty(),
                Optional.of(parent),
                today(parent.task().executor(), who),
                doer,
                who.today(),
                false,
                Provenance.PLAIN);
    }

    /** What the head wrote by hand answers the review, where one lies open before them. */
    private Source onPaper(ResolutionDraft.Origin.OnPaper paper, DocumentId id, AtWork who) {
        Doer doer =
                who.require(Transition.RECORD_PAPER, ExecutionRights.stakes(), Optional.empty());
        Party author = office.parties.require(paper.post(), paper.date(), "paper.post");
        Optional<Long> review =
                office.tables.reviews.of(id).stream()
                        .filter(open -> open.state() == ReviewState.OPEN)
                        .filter(open -> open.head().post() == paper.post())
                        .map(Review::id)
                        .findFirst();
        return new Source(
                Transition.RECORD_PAPER,
                review,
                Optional.empty(),
                author,
                doer,
                paper.date(),
                true,
                Provenance.PLAIN);
    }

    private Party today(Party then, AtWork who) {
        return who.roster().find(then.post()).orElse(then);
    }

    private List<Long> give(
            long resolution,
            Document document,
            ResolutionDraft.Checked draft,
            Source source,
            Optional<Party> controller,
            AtWork who) {
        List<Long> given = new ArrayList<>();
        for (int p = 0; p < draft.points().size(); p++) {
            ResolutionDraft.Point point = draft.points().get(p);
            for (int n = 0; n < point.executors().size(); n++) {
                ResolutionDraft.Executor executor = point.executors().get(n);
                String field = "points." + p + ".executors." + n + ".post";
                Party party = who.roster().require(executor.post(), field);
                ExecutionDeadline deadline = deadline(point, executor, document, source, draft);
                PassedOn.requireWithin(
                        source.parent().map(TaskSurroundings::task),
                        deadline,
                        "points." + p + ".deadline");
                given.add(
                        office.tables.tasks.add(
                                new JdbcTasks.NewTask(
                                        resolution,
                                        document.id(),
                                        p + 1,
                                        point.label(),
                                        point.text(),
                                        executor.role(),
                                        party,
                                        source.author().post(),
                                        controller.map(Party::post),
                                        draft.control(),
                                        deadline,
                                        who.at())));
            }
        }
        return given;
    }

    /**
     * Whoever is only informed has no deadline; whoever is to do something always one, unless said
     * so.
     */
    private ExecutionDeadline deadline(
            ResolutionDraft.Point point,
            ResolutionDraft.Executor executor,
            Document document,
            Source source,
            ResolutionDraft.Checked draft) {
        if (executor.role() == ExecutorRole.INFORMED) {
            return ExecutionDeadline.NONE;
        }
        if (draft.periodic().isPresent()) {
            return terms.count(draft.periodic().get(), 0);
        }
        TermChoice choice = executor.term().or(point::term).orElse(TermChoice.UNSAID);
        return terms.count(choice, source.day(), received(document, source.day()));
    }

    private static LocalDate received(Document document, LocalDate otherwise) {
        return document.card()
                .flatMap(Card::receivedOn)
                .or(() -> document.registration().map(Registration::registeredOn))
                .orElse(otherwise);
    }

    private record Source(
            Transition transition,
            Optional<Long> review,
            Optional<TaskSurroundings> parent,
            Party author,
            Doer doer,
            LocalDate day,
            boolean paper,
            Provenance provenance) {}
}
