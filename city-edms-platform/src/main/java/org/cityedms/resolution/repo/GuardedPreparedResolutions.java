package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.PreparedResolution;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.ProposalState;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Transition;

/** The service for people: input checked, then one transaction. */
public final class GuardedPreparedResolutions implements PreparedResolutions {
    private final Office office;
    private final PreparedWork work;
    private final KeyedWork keyed;
    private final RegistrationRights rights;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedPreparedResolutions(
            Office office,
            PreparedWork work,
            KeyedWork keyed,
            RegistrationRights rights,
            TransactionService transactionService,
            Clock clock) {
        this.office = office;
        this.work = work;
        this.keyed = keyed;
        this.rights = rights;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public Optional<PreparedResolution.View> of(long review) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(review), true);
    }

    @Override
    public PreparedResolution.View prepare(
            long review,
            ResolutionDraft draft,
            Optional<Integer> replaces,
            Optional<RequestKey> key) {
        rights.requireRead();
        ResolutionDraft forReview = draft.ofReview(review);
        ResolutionDraft.Checked checked = forReview.validated(OfficeTime.dayOf(clock.instant()));
        return written(
                review, key, "prepare:", () -> work.prepare(review, forReview, checked, replaces));
    }

    @Override
    public PreparedResolution.View sendBack(long review, StepDraft step, Optional<RequestKey> key) {
        rights.requireRead();
        StepDraft.Checked checked = step.validated(EnumSet.of(Transition.RETURN_PREPARED));
        return written(review, key, "prepared:", () -> work.sendBack(review, checked));
    }

    private PreparedResolution.View written(
            long review, Optional<RequestKey> key, String what, Runnable step) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            keyed.once(
                                    key,
                                    what + review,
                                    () -> {
                                        step.run();
                                        return review;
                                    });
                            return read(review).orElseThrow();
                        });
    }

    /** For the head and for whoever assists them. */
    private Optional<PreparedResolution.View> read(long id) {
        Review review = office.tables.review(id);
        AtWork who = office.on(review.document());
        boolean head = who.may(Transition.RETURN_PREPARED, ExecutionRights.stakes(review));
        boolean assistant = who.may(Transition.PREPARE, ExecutionRights.stakes(review));
        if (!head && !assistant) {
            throw ResolutionProblems.notYours(Transition.PREPARE).exception();
        }
        return office.tables
                .prepared
                .of(id)
                .map(prepared -> view(prepared, review, head, assistant, who));
    }

    private PreparedResolution.View view(
            PreparedResolution prepared,
            Review review,
            boolean head,
            boolean assistant,
            AtWork who) {
        boolean open = review.state() == ReviewState.OPEN;
        boolean waits = open && prepared.state() == ProposalState.WAITING;
        List<String> actions =
                Stream.of(
                                assistant && open ? Transition.PREPARE.code() : null,
                                head && waits ? Transition.RETURN_PREPARED.code() : null)
                        .filter(Objects::nonNull)
                        .toList();
        return new PreparedResolution.View(prepared, parties(prepared.draft(), who), actions);
    }

    private List<Party> parties(ResolutionDraft draft, AtWork who) {
        Stream<String> executors =
                draft.points().stream()
                        .flatMap(point -> point.executors().stream())
                        .map(PointDraft.ExecutorDraft::post);
        return Stream.concat(executors, Stream.ofNullable(draft.controller()))
                .distinct()
                .flatMap(post -> office.parties.find(Long.parseLong(post), who.today()).stream())
                .toList();
    }
}
