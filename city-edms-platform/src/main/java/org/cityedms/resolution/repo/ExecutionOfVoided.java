package org.cityedms.resolution.repo;

import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.Voiding;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;

/**
 * Ends the execution of a document whose registration is voided (анулювання): open reviews and
 * standing resolutions are withdrawn with all their tasks, in the same transaction. What was done
 * stays in the history, and so does the reason.
 */
public final class ExecutionOfVoided implements RegistrationFollower {
    static final String ACT = "void";
    private static final String REASON = "Реєстрацію анульовано: ";

    private final Office office;
    private final Withdrawals withdrawals;

    public ExecutionOfVoided(Office office, Withdrawals withdrawals) {
        this.office = office;
        this.withdrawals = withdrawals;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        // Nothing is given out by a registration.
    }

    @Override
    public void voided(DocumentId document, RegisterSettings register, Voiding voiding) {
        office.tables.reviews.lock(document);
        Optional<String> reason = Optional.of(REASON + voiding.reason());
        for (Review review : office.tables.reviews.of(document)) {
            if (review.state() == ReviewState.OPEN) {
                office.tables.reviews.close(
                        review.id(), ReviewState.WITHDRAWN, reason, voiding.voidedAt());
                office.tables.acts.add(act(document, voiding, reason).withReview(review.id()));
            }
        }
        for (Resolution resolution : office.tables.resolutions.of(document)) {
            if (resolution.state() == ResolutionState.ACTIVE) {
                office.tables.acts.add(
                        act(document, voiding, reason).withResolution(resolution.id()));
                withdraw(resolution, reason, voiding);
            }
        }
        office.tables
                .periodic
                .of(document)
                .forEach(task -> office.tables.periodic.stop(task.id(), reason));
        office.refreshAccess(document, voiding.voidedAt());
    }

    /** One that hangs on another may be withdrawn with it already. */
    private void withdraw(Resolution resolution, Optional<String> reason, Voiding voiding) {
        boolean stands =
                office.tables.resolution(resolution.id()).state() == ResolutionState.ACTIVE;
        if (stands) {
            withdrawals.withAllBelow(resolution, reason, voiding.voidedAt());
        }
    }

    private static JdbcExecutionActs.NewAct act(
            DocumentId document, Voiding voiding, Optional<String> reason) {
        Doer doer = Doer.of(voiding.voidedBy(), voiding.voidedByName());
        return JdbcExecutionActs.NewAct.of(document, ACT, voiding.voidedAt(), doer)
                .withText(reason);
    }
}
