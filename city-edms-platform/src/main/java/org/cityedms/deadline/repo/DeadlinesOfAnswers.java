package org.cityedms.deadline.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;

/** Closes deadlines by answers and opens them again; asks for no rights. */
public final class DeadlinesOfAnswers implements AnsweredDeadlines {
    private final JdbcDocumentDeadlines table;
    private final People people;
    private final Clock clock;

    public DeadlinesOfAnswers(JdbcDocumentDeadlines table, People people, Clock clock) {
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void close(DocumentId document, DocumentId answer, LocalDate day) {
        close(document, answer, day, Optional.empty());
    }

    @Override
    public void close(DocumentId document, DocumentId answer, LocalDate day, String reason) {
        close(document, answer, day, Optional.of(reason));
    }

    private void close(
            DocumentId document, DocumentId answer, LocalDate day, Optional<String> reason) {
        table.lock(document)
                .filter(line -> line.finishedOn().isEmpty())
                .ifPresent(
                        line -> {
                            DeadlineLine met = line.answered(answer, day);
                            table.put(met);
                            table.record(met, act(met, DeadlineAct.Kind.FINISHED, reason));
                        });
    }

    @Override
    public void reopen(DocumentId document, DocumentId answer, String reason) {
        reopen(document, reason, answer::equals);
    }

    @Override
    public void reopen(DocumentId document, String reason) {
        reopen(document, reason, any -> true);
    }

    private void reopen(DocumentId document, String reason, Predicate<DocumentId> closedBy) {
        table.lock(document)
                .filter(line -> line.answer().filter(closedBy).isPresent())
                .ifPresent(
                        line -> {
                            DeadlineLine due = line.reopened();
                            table.put(due);
                            table.record(
                                    due, act(line, DeadlineAct.Kind.REOPENED, Optional.of(reason)));
                        });
    }

    private DeadlineAct act(DeadlineLine line, DeadlineAct.Kind kind, Optional<String> reason) {
        String actor = people.current();
        return new DeadlineAct(
                kind,
                clock.instant(),
                actor,
                people.displayName(actor),
                line.due(),
                reason,
                Optional.empty(),
                line.answer().map(JdbcDocumentDeadlines::unnamed));
    }
}
