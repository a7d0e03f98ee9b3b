package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.PreparedResolution;
import org.cityedms.resolution.ProposalState;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Transition;

/** Assistants prepare, heads send back. In its caller's transaction. */
public final class PreparedWork {
    private final Office office;

    public PreparedWork(Office office) {
        this.office = office;
    }

    /**
     * Keeps a draft for the head.
     *
     * @param checked the same draft, checked
     * @param replaces version of what another assistant prepared and this one has seen
     */
    void prepare(
            long id,
            ResolutionDraft draft,
            ResolutionDraft.Checked checked,
            Optional<Integer> replaces) {
        Review review = locked(id);
        AtWork who = office.on(review.document());
        Doer doer =
                who.require(Transition.PREPARE, ExecutionRights.stakes(review), checked.asPost());
        checked.version()
                .ifPresent(seen -> office.requireVersion(review.version(), seen, "review_id", id));
        ReviewWork.requireOpen(review, Transition.PREPARE);
        requirePosts(checked, who);
        requireSeen(id, replaces, doer);
        office.tables.prepared.prepare(id, draft, checked.content(), doer, who.at());
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(
                                review.document(), Transition.PREPARE.code(), who.at(), doer)
                        .withReview(id)
                        .withText(checked.text()));
    }

    /** What waits from another assistant is not overwritten by who has not seen it. */
    private void requireSeen(long id, Optional<Integer> replaces, Doer doer) {
        office.tables
                .prepared
                .of(id)
                .filter(there -> there.state() == ProposalState.WAITING)
                .filter(there -> !there.preparedBy().equals(doer.user()))
                .ifPresent(
                        there ->
                                office.requireVersion(
                                        there.version(), replaces.orElse(0), "review_id", id));
    }

    void sendBack(long id, StepDraft.Checked step) {
        Review review = locked(id);
        AtWork who = office.on(review.document());
        Transition transition = Transition.RETURN_PREPARED;
        Doer doer = who.require(transition, ExecutionRights.stakes(review), step.asPost());
        ReviewWork.requireOpen(review, transition);
        PreparedResolution prepared =
                office.tables
                        .prepared
                        .of(id)
                        .filter(one -> one.state() == ProposalState.WAITING)
                        .orElseThrow(() -> ResolutionProblems.wrongState(transition).exception());
        office.requireVersion(prepared.version(), step.version(), "review_id", id);
        if (step.text().isEmpty()) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("text", "required")))
                    .exception();
        }
        office.tables.prepared.sendBack(id, step.text());
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(review.document(), transition.code(), who.at(), doer)
                        .withReview(id)
                        .withText(step.text()));
    }

    private Review locked(long id) {
        office.tables.reviews.lock(office.tables.review(id).document());
        return office.tables.review(id);
    }

    private void requirePosts(ResolutionDraft.Checked draft, AtWork who) {
        draft.controller()
                .ifPresent(post -> office.parties.require(post, who.today(), "controller"));
        for (int p = 0; p < draft.points().size(); p++) {
            List<ResolutionDraft.Executor> executors = draft.points().get(p).executors();
            for (int n = 0; n < executors.size(); n++) {
                String field = "points." + p + ".executors." + n + ".post";
                office.parties.require(executors.get(n).post(), who.today(), field);
            }
        }
    }
}
