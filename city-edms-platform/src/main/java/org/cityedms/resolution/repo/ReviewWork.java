package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.ProposalDraft;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Transition;

/** Reviews: the registry proposes, heads note and give back. In its caller's transaction. */
public final class ReviewWork {
    private final Office office;
    private final Documents documents;

    public ReviewWork(Office office, Documents documents) {
        this.office = office;
        this.documents = documents;
    }

    /**
     * Refuses documents without a registration in force; from here on nobody else changes the
     * execution of the document, and it is not voided.
     */
    Document registered(DocumentId id) {
        office.tables.reviews.lock(id);
        Document document = AuthenticationUtil.runAsSystem(() -> documents.get(id));
        if (document.registration().isEmpty()
                || document.voiding().isPresent()
                || office.tables.briefs.voided(id)) {
            throw ResolutionProblems.unregistered().exception();
        }
        return document;
    }

    long propose(DocumentId document, ProposalDraft.Checked draft) {
        registered(document);
        AtWork who = office.on(document);
        Doer doer = who.require(Transition.PROPOSE, ExecutionRights.stakes(), Optional.empty());
        Party head = who.roster().require(draft.post(), "post");
        List<Review> before = office.tables.reviews.of(document);
        before.stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .filter(review -> review.head().post() == head.post())
                .findFirst()
                .ifPresent(
                        review -> {
                            throw ResolutionProblems.underReview(review.head().name()).exception();
                        });
        boolean primary =
                before.stream()
                        .noneMatch(
                                review ->
                                        review.primary() && review.state() != ReviewState.RETURNED);
        long id =
                office.tables.reviews.add(
                        document, primary, head, draft.note(), doer.user(), doer.name(), who.at());
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(document, Transition.PROPOSE.code(), who.at(), doer)
                        .withReview(id)
                        .withText(draft.note()));
        office.refreshAccess(document, who.at());
        return id;
    }

    void act(long id, StepDraft.Checked step) {
        DocumentId document = office.tables.review(id).document();
        office.tables.reviews.lock(document);
        Review review = office.tables.review(id);
        AtWork who = office.on(document);
        Doer doer = who.require(step.transition(), ExecutionRights.stakes(review), step.asPost());
        office.requireVersion(review.version(), step.version(), "review_id", id);
        requireOpen(review, step.transition());
        boolean returned = step.transition() == Transition.RETURN_REVIEW;
        office.tables.reviews.close(
                id, returned ? ReviewState.RETURNED : ReviewState.NOTED, step.text(), who.at());
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(document, step.transition().code(), who.at(), doer)
                        .withReview(id)
                        .withText(step.text()));
        office.refreshAccess(document, who.at());
    }

    static void requireOpen(Review review, Transition transition) {
        if (review.state() != ReviewState.OPEN) {
            throw ResolutionProblems.wrongState(transition).exception();
        }
    }
}
