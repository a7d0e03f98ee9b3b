package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.TermOfCase;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/** Gives documents the deadlines that their records ask for. */
public final class CaseTerms {
    private static final String ADDED = "Додано питання: ";
    private static final int MAXIMUM_REASON = 500;

    private static final String TAKEN_OUT = "Вилучено питання: ";

    private final Deadlines deadlines;
    private final AnsweredDeadlines answered;
    private final JdbcQuestions questions;

    /**
     * @param deadlines the raw service: whoever may register may set the law's term
     */
    public CaseTerms(Deadlines deadlines, AnsweredDeadlines answered, JdbcQuestions questions) {
        this.deadlines = deadlines;
        this.answered = answered;
        this.questions = questions;
    }

    /**
     * A record that knows no term leaves nothing due. One that asks more than was answered is due
     * again; one that asks no more than was answered is met, as by the answer to its last question.
     */
    void set(
            DocumentId document,
            DocumentKind kind,
            CaseRecord record,
            LocalDate received,
            ChangedQuestions changed) {
        set(document, kind, record, received, changed.added());
        if (!changed.takenOut().isEmpty()) {
            questions
                    .lastAnswer(document)
                    .ifPresent(
                            last ->
                                    answered.close(
                                            document,
                                            last.document(),
                                            last.on(),
                                            reason(TAKEN_OUT, changed.takenOut())));
        }
    }

    private void set(
            DocumentId document,
            DocumentKind kind,
            CaseRecord record,
            LocalDate received,
            List<Question> added) {
        Optional<TermOfCase> term = TermOfCase.of(record, kind, received);
        Optional<DocumentDeadline> before = deadlines.of(document);
        if (term.isPresent() && !added.isEmpty() && before.filter(CaseTerms::met).isPresent()) {
            answered.reopen(document, reason(ADDED, added));
            before = deadlines.of(document);
        }
        if (before.filter(CaseTerms::settled).isPresent()) {
            return;
        }
        if (term.isEmpty()) {
            before.ifPresent(found -> deadlines.finish(document, received));
        } else if (before.filter(found -> same(found, term.get())).isEmpty()) {
            deadlines.set(document, term.get().preset(), term.get().start());
        }
    }

    /** Extended or met: a correction of the record does not undo that. */
    private static boolean settled(DocumentDeadline deadline) {
        return deadline.extended() || met(deadline);
    }

    private static boolean met(DocumentDeadline deadline) {
        return deadline.finishedOn().isPresent();
    }

    /** As much of the questions' words as the history of the deadline has room for. */
    private static String reason(String what, List<Question> questions) {
        String words =
                what + questions.stream().map(Question::text).collect(Collectors.joining("; "));
        return words.length() <= MAXIMUM_REASON
                ? words
                : words.substring(0, MAXIMUM_REASON - 1).replaceFirst("[\\ud800-\\udbff]$", "")
                        + "…";
    }

    private static boolean same(DocumentDeadline deadline, TermOfCase term) {
        return deadline.preset().equals(term.preset()) && deadline.start().equals(term.start());
    }

    /** What was forwarded, returned, refused or decided is not due any more. */
    void finish(DocumentId document, LocalDate day) {
        if (deadlines.of(document).filter(found -> !met(found)).isPresent()) {
            deadlines.finish(document, day);
        }
    }
}
