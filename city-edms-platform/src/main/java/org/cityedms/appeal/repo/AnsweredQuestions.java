package org.cityedms.appeal.repo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.NewCaseAct;
import org.cityedms.appeal.QuestionState;
import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.AnswerListener;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;

/**
 * A letter that answers an appeal closes its question, where it asks one only: which of several the
 * letter answers nobody but a person knows. The deadline of what is answered is met as soon as no
 * question of it is open. When the letter stands no more, all that it closed is open again.
 */
public final class AnsweredQuestions implements AnswerListener {
    private static final String WITHDRAWN = "Відповідь відкликано: ";

    private final JdbcQuestions questions;
    private final JdbcCaseActs acts;
    private final AnsweredDeadlines deadlines;
    private final People people;
    private final Clock clock;

    public AnsweredQuestions(
            JdbcQuestions questions,
            JdbcCaseActs acts,
            AnsweredDeadlines deadlines,
            People people,
            Clock clock) {
        this.questions = questions;
        this.acts = acts;
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void answers(Answer answer) {
        DocumentId document = answer.answered();
        DocumentId letter = answer.document();
        questions.hold(document);
        List<QuestionState> asked = questions.of(document);
        List<QuestionState> open = asked.stream().filter(one -> one.answer().isEmpty()).toList();
        if (open.size() > 1 || (open.size() == 1 && asked.size() > 1)) {
            return;
        }
        open.forEach(
                only ->
                        questions.answer(
                                document,
                                only.id(),
                                new AnswerDraft.Answer(letter, Optional.empty(), Optional.empty()),
                                people.current()));
        deadlines.close(document, letter, answer.on());
    }

    @Override
    public void withdrawn(Answer answer, String reason, Optional<Answer> standing) {
        reopen(answer.answered(), answer.document(), reason);
        standing.ifPresent(this::answers);
    }

    /** All that a document closed of an appeal is open again, and due. */
    void reopen(DocumentId document, DocumentId letter, String reason) {
        questions.hold(document);
        List<QuestionState> closed =
                questions.of(document).stream()
                        .filter(question -> closedBy(question, letter))
                        .filter(question -> questions.reopen(document, question.id()))
                        .toList();
        closed.forEach(question -> acts.append(document, reopened(question, reason)));
        if (closed.isEmpty()) {
            deadlines.reopen(document, letter, reason);
        } else {
            deadlines.reopen(document, reason);
        }
    }

    private NewCaseAct reopened(QuestionState question, String reason) {
        return NewCaseAct.reopened(
                OfficeTime.dayOf(clock.instant()), question.question().text(), WITHDRAWN + reason);
    }

    private static boolean closedBy(QuestionState question, DocumentId letter) {
        return question.answer().filter(closing -> closing.document().equals(letter)).isPresent();
    }
}
