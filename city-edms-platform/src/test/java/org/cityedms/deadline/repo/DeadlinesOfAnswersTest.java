package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DeadlineAnswer;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.DueQuery;
import org.cityedms.organization.People;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;

public class DeadlinesOfAnswersTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 7);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 10, 9);

    private final JdbcDocumentDeadlines table = new JdbcDocumentDeadlines(TestDatabase.jdbc());
    private final People people = mock(People.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-10-08T09:00:00Z"), ZoneOffset.UTC);
    private final DocumentId document = DocumentId.create();
    private final DocumentId answer = DocumentId.create();
    private DeadlinesInTransaction deadlines;
    private DeadlinesOfAnswers answers;

    @Before
    public void services() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("koval");
        when(people.displayName("koval")).thenReturn("Олена Коваль");
        answers = new DeadlinesOfAnswers(table, people, clock);
        deadlines =
                new DeadlinesInTransaction(
                        table,
                        new JdbcDeadlinePresets(TestDatabase.jdbc()),
                        new JdbcWorkCalendars(TestDatabase.jdbc()),
                        id ->
                                new Document(
                                        id,
                                        Optional.empty(),
                                        "лист.pdf",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                        notice -> DocumentId.create(),
                        people,
                        clock);
        deadlines.set(document, "information-request", START);
    }

    @Test
    public void close_openDeadline_isMetByTheAnswer() {
        answers.close(document, answer, ANSWERED);
        DocumentDeadline met = read();
        assertThat(met.finishedOn()).contains(ANSWERED);
        assertThat(met.answer()).map(DeadlineAnswer::document).contains(answer);
        assertThat(met.extendableUntil()).as("nothing to extend").isEmpty();
        assertThat(met.history())
                .last()
                .satisfies(
                        act -> {
                            assertThat(act.kind()).isEqualTo(DeadlineAct.Kind.FINISHED);
                            assertThat(act.answer()).isPresent();
                            assertThat(act.actorName()).isEqualTo("Олена Коваль");
                        });
        assertThat(due()).isFalse();
        answers.close(document, DocumentId.create(), ANSWERED);
        assertThat(read()).as("the first answer counts").isEqualTo(met);
    }

    @Test
    public void reopen_answerThatMetIt_isDueAgainAsItWas() {
        DocumentDeadline before = read();
        answers.close(document, answer, ANSWERED);
        answers.reopen(document, DocumentId.create(), "Інша");
        assertThat(read().finishedOn()).as("another answer met nothing").isPresent();
        answers.reopen(document, answer, "Помилковий зв'язок");
        DocumentDeadline again = read();
        assertThat(again.finishedOn()).isEmpty();
        assertThat(again.answer()).isEmpty();
        assertThat(again.due()).isEqualTo(before.due());
        assertThat(again.extendableUntil()).isEqualTo(before.extendableUntil());
        assertThat(again.extendedDue()).isEqualTo(before.extendedDue());
        assertThat(again.history())
                .last()
                .satisfies(
                        act -> {
                            assertThat(act.kind()).isEqualTo(DeadlineAct.Kind.REOPENED);
                            assertThat(act.reason()).contains("Помилковий зв'язок");
                            assertThat(act.answer()).map(DeadlineAnswer::document).contains(answer);
                        });
        assertThat(due()).isTrue();
        answers.close(document, answer, ANSWERED);
        answers.reopen(document, "Знову на розгляд");
        assertThat(read().finishedOn()).isEmpty();
    }

    @Test
    public void reopen_closedByHand_staysClosed() {
        deadlines.finish(document, ANSWERED);
        answers.close(document, answer, ANSWERED);
        assertThat(read().answer()).isEmpty();
        answers.reopen(document, answer, "x");
        answers.reopen(document, "x");
        assertThat(read().finishedOn()).contains(ANSWERED);
    }

    @Test
    public void close_noDeadline_givesNone() {
        DocumentId other = DocumentId.create();
        answers.close(other, answer, ANSWERED);
        answers.reopen(other, "x");
        assertThat(deadlines.of(other)).isEmpty();
    }

    private DocumentDeadline read() {
        return deadlines.of(document).orElseThrow();
    }

    private boolean due() {
        LocalDate day = read().due();
        return deadlines
                .due(new DueQuery(Optional.of(day), day, Optional.empty(), 200))
                .lines()
                .stream()
                .anyMatch(line -> line.document().equals(document));
    }
}
