package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.Made;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.resolution.TaskFile;
import org.cityedms.resolution.Timeline;
import org.cityedms.resolution.Transition;

/**
 * The service for people: input checked, then one transaction, in which the table of rights is
 * asked under the lock of the document's execution.
 */
public final class GuardedResolutions implements Resolutions {
    private static final Set<Transition> OF_REVIEWS =
            EnumSet.of(Transition.NOTE_REVIEW, Transition.RETURN_REVIEW);
    private static final Set<Transition> OF_RESOLUTIONS =
            EnumSet.of(Transition.WITHDRAW, Transition.REMOVE_CONTROL);

    private final ExecutionTables tables;
    private final ReviewWork reviews;
    private final ResolutionWork resolutions;
    private final ResolutionSteps steps;
    private final TaskWork tasks;
    private final ExecutionViews views;
    private final TimelineReader timelines;
    private final RegistrationRights rights;
    private final KeyedWork keyed;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedResolutions(
            ExecutionTables tables,
            ReviewWork reviews,
            ResolutionWork resolutions,
            ResolutionSteps steps,
            TaskWork tasks,
            ExecutionViews views,
            TimelineReader timelines,
            RegistrationRights rights,
            KeyedWork keyed,
            TransactionService transactionService,
            Clock clock) {
        this.tables = tables;
        this.reviews = reviews;
        this.resolutions = resolutions;
        this.steps = steps;
        this.tasks = tasks;
        this.views = views;
        this.timelines = timelines;
        this.rights = rights;
        this.keyed = keyed;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public Made<Review> propose(
            DocumentId document, ProposalDraft draft, Optional<RequestKey> key) {
        rights.requireRead();
        ProposalDraft.Checked checked = draft.validated();
        return writing(
                () -> {
                    KeyedWork.Done done =
                            keyed.once(
                                    key,
                                    "propose:" + document.value() + ":" + checked.post(),
                                    () -> reviews.propose(document, checked));
                    return new Made<>(tables.review(done.id()), done.repeated());
                });
    }

    @Override
    public Review act(long review, ReviewStep step, Optional<RequestKey> key) {
        rights.requireRead();
        StepDraft.Checked checked = step.draft().validated(OF_REVIEWS);
        return writing(
                () -> {
                    keyed.once(
                            key,
                            "review:" + review + ":" + checked.transition().code(),
                            () -> {
                                reviews.act(review, checked);
                                return review;
                            });
                    return tables.review(review);
                });
    }

    @Override
    public Made<ResolutionView> resolve(
            DocumentId document, ResolutionDraft draft, Optional<RequestKey> key) {
        rights.requireRead();
        ResolutionDraft.Checked checked = draft.validated(OfficeTime.dayOf(clock.instant()));
        return writing(
                () -> {
                    KeyedWork.Done done =
                            keyed.once(
                                    key,
                                    "resolve:" + document.value() + ":" + of(checked.origin()),
                                    () -> resolutions.resolve(document, checked));
                    return new Made<>(views.resolution(done.id()), done.repeated());
                });
    }

    @Override
    public ResolutionView resolution(long id) {
        rights.requireRead();
        return reading(() -> views.resolution(id));
    }

    @Override
    public ResolutionView act(long resolution, StepDraft step, Optional<RequestKey> key) {
        rights.requireRead();
        StepDraft.Checked checked = step.validated(OF_RESOLUTIONS);
        return writing(
                () -> {
                    keyed.once(
                            key,
                            "resolution:" + resolution + ":" + checked.transition().code(),
                            () -> {
                                steps.act(resolution, checked);
                                return resolution;
                            });
                    return views.resolution(resolution);
                });
    }

    @Override
    public TaskFile task(long id) {
        rights.requireRead();
        return reading(() -> views.task(id));
    }

    @Override
    public TaskFile act(long task, TaskActDraft step, Optional<RequestKey> key) {
        rights.requireRead();
        TaskActDraft.Checked checked = step.validated();
        return writing(
                () -> {
                    keyed.once(
                            key,
                            "task:" + task + ":" + checked.step().code(),
                            () -> {
                                tasks.act(task, checked, OptionalInt.of(checked.version()));
                                return task;
                            });
                    return views.task(task);
                });
    }

    @Override
    public Execution execution(DocumentId document) {
        rights.requireRead();
        return reading(() -> views.execution(document));
    }

    @Override
    public Timeline timeline(DocumentId document) {
        rights.requireRead();
        return reading(() -> timelines.of(document));
    }

    private static String of(ResolutionDraft.Origin origin) {
        if (origin instanceof ResolutionDraft.Origin.OfReview of) {
            return "review:" + of.review();
        }
        return origin instanceof ResolutionDraft.Origin.OfTask of ? "task:" + of.task() : "paper";
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }
}
