package org.cityedms.appeal.repo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.AppealProblems;
import org.cityedms.appeal.QuestionState;
import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.CorrespondenceProblems;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.NewLink;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;

/**
 * Closes questions of appeals by documents that answer them, in the caller's transaction. The
 * document is linked to the appeal too, so that either card leads to the other.
 */
public final class QuestionAnswers {
    private final JdbcQuestions questions;
    private final Documents documents;
    private final DocumentLinks links;
    private final AnsweredQuestions answered;
    private final AnsweredDeadlines deadlines;
    private final People people;

    /**
     * @param documents the guarded ones
     * @param links the raw ones: whoever works with appeals may link what answers them
     */
    public QuestionAnswers(
            JdbcQuestions questions,
            Documents documents,
            DocumentLinks links,
            AnsweredQuestions answered,
            AnsweredDeadlines deadlines,
            People people) {
        this.questions = questions;
        this.documents = documents;
        this.links = links;
        this.answered = answered;
        this.deadlines = deadlines;
        this.people = people;
    }

    void answer(Document appeal, long question, AnswerDraft.Answer answer) {
        Document reply = documents.get(answer.document());
        if (reply.voiding().isPresent()) {
            throw CorrespondenceProblems.linkNotRegistered().exception();
        }
        // The link first: links are made, and taken back, one after the other, and open questions.
        LinkType type = type(appeal, reply);
        links.addMissing(new NewLink(type, reply.id(), appeal.id()));
        questions.hold(appeal.id());
        if (!questions.answer(appeal.id(), question, answer, people.current())) {
            throw AppealProblems.questionNotFound(Long.toString(question)).exception();
        }
        if (type == LinkType.ANSWERS) {
            answered.answers(answer(appeal, reply));
        }
    }

    private static Answer answer(Document appeal, Document reply) {
        return new Answer(
                reply.id(),
                reply.kind().orElseThrow(),
                appeal.id(),
                appeal.kind().orElseThrow(),
                reply.registration().orElseThrow().registeredOn());
    }

    /**
     * Takes a question up again; the deadline that its answer met is due again with it.
     *
     * @return its words
     */
    String reopen(DocumentId appeal, long question, String reason) {
        QuestionState state =
                questions.of(appeal).stream()
                        .filter(one -> one.id() == question)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        AppealProblems.questionNotFound(Long.toString(question))
                                                .exception());
        // Of two at the same time the second finds it open.
        if (!questions.reopen(appeal, question)) {
            throw AppealProblems.questionOpen().exception();
        }
        deadlines.reopen(appeal, reason);
        return state.question().text();
    }

    /** Numbers of the documents that answer, where the reader may open them. */
    Map<DocumentId, String> numbers(List<QuestionState> states) {
        Map<DocumentId, String> numbers = new HashMap<>();
        states.stream()
                .flatMap(state -> state.answer().stream())
                .map(QuestionState.Closing::document)
                .distinct()
                .forEach(id -> number(id).ifPresent(number -> numbers.put(id, number)));
        return numbers;
    }

    private Optional<String> number(DocumentId id) {
        try {
            return documents.get(id).registration().map(registration -> registration.number());
        } catch (ProblemException notReadable) {
            return Optional.empty();
        }
    }

    /** What leaves answers; an act that settles the matter hangs together with it. */
    private static LinkType type(Document appeal, Document reply) {
        Optional<DocumentKind> from = reply.kind();
        Optional<DocumentKind> to = appeal.kind();
        return from.isPresent() && to.isPresent() && LinkType.ANSWERS.allows(from.get(), to.get())
                ? LinkType.ANSWERS
                : LinkType.RELATES;
    }
}
