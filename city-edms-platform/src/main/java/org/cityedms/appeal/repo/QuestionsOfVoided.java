package org.cityedms.appeal.repo;

import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.Voiding;

/**
 * A document whose registration is voided (анулювання) closes no question any more, whatever it was
 * to the appeal: an order that settles a matter is no letter that answers.
 */
public final class QuestionsOfVoided implements RegistrationFollower {
    private final JdbcQuestions questions;
    private final AnsweredQuestions answered;

    public QuestionsOfVoided(JdbcQuestions questions, AnsweredQuestions answered) {
        this.questions = questions;
        this.answered = answered;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        // Questions are closed by documents that are registered.
    }

    @Override
    public void voided(DocumentId document, RegisterSettings register, Voiding voiding) {
        for (DocumentId appeal : questions.closedBy(document)) {
            answered.reopen(appeal, document, voiding.reason());
        }
    }
}
