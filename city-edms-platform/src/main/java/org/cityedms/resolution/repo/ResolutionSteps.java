package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.StepDraft;
import org.cityedms.resolution.Transition;

/** Withdraws resolutions and takes them off control. In its caller's transaction. */
public final class ResolutionSteps {
    private final Office office;
    private final Withdrawals withdrawals;

    public ResolutionSteps(Office office, Withdrawals withdrawals) {
        this.office = office;
        this.withdrawals = withdrawals;
    }

    void act(long id, StepDraft.Checked step) {
        DocumentId document = office.tables.resolution(id).document();
        office.tables.reviews.lock(document);
        Resolution resolution = office.tables.resolution(id);
        AtWork who = office.on(document);
        Doer doer =
                who.require(step.transition(), ExecutionRights.stakes(resolution), step.asPost());
        office.requireVersion(resolution.version(), step.version(), "resolution_id", id);
        if (!ExecutionRights.possible(step.transition(), resolution)) {
            throw ResolutionProblems.wrongState(step.transition()).exception();
        }
        if (step.transition() == Transition.WITHDRAW) {
            withdraw(resolution, step.text(), who.at());
        } else {
            removeControl(resolution, doer, step.text(), who.at());
        }
        office.tables.acts.add(
                JdbcExecutionActs.NewAct.of(document, step.transition().code(), who.at(), doer)
                        .withResolution(id)
                        .withText(step.text()));
        office.refreshAccess(document, who.at());
    }

    /** Within ten seconds a head changes their mind; after that they say why. */
    private void withdraw(Resolution resolution, Optional<String> reason, Instant at) {
        if (reason.isEmpty() && at.isAfter(resolution.undoableUntil())) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("text", "required")))
                    .exception();
        }
        withdrawals.withAllBelow(resolution, reason, at);
        resolution.review().ifPresent(office.tables.reviews::reopen);
    }

    /** Whatever is unanswered is counted; then only a reason takes it off. */
    private void removeControl(
            Resolution resolution, Doer doer, Optional<String> reason, Instant at) {
        int tasks =
                (int)
                        office.tables.tasks.of(resolution.id()).stream()
                                .filter(task -> task.role() != ExecutorRole.INFORMED)
                                .filter(task -> task.state().running())
                                .count();
        int questions =
                resolution.parentTask().isPresent()
                        ? 0
                        : office.tables.briefs.openQuestions(resolution.document());
        if (tasks + questions > 0 && reason.isEmpty()) {
            throw ResolutionProblems.unanswered(tasks, questions).exception();
        }
        office.tables.resolutions.removeControl(resolution.id(), doer, reason, at);
        office.tables.tasks.removeControl(resolution.id());
    }
}
