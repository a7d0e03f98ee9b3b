package org.cityedms.appeal.repo;

import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.AnswerListener;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.OutgoingDrafts;

/**
 * An answer to an author that somebody wrote by hand tells of the author as the product's own
 * letters do: it is marked and closed like them. The mark stays when the link is taken away.
 */
public final class PersonalAnswers implements AnswerListener {
    private final OutgoingDrafts letters;

    public PersonalAnswers(OutgoingDrafts letters) {
        this.letters = letters;
    }

    @Override
    public void answers(Answer answer) {
        if (answer.kind() == DocumentKind.OUTGOING && answer.answeredKind().personal()) {
            letters.closePersonal(answer.document());
        }
    }
}
