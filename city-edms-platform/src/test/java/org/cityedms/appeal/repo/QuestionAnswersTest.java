package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Question;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class QuestionAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT = Instant.parse("2026-11-26T08:00:00Z");

    private final People people = mock(People.class);
    private final Documents documents = mock(Documents.class);
    private final DocumentLinks links = mock(DocumentLinks.class);
    private final AnsweredDeadlines deadlines = mock(AnsweredDeadlines.class);
    private final JdbcQuestions questions =
            new JdbcQuestions(TestDatabase.jdbc(), Clock.systemUTC());
    private final QuestionAnswers answers =
            new QuestionAnswers(
                    questions,
                    documents,
                    links,
                    new AnsweredQuestions(
                            questions,
                            new JdbcCaseActs(TestDatabase.jdbc(), people, Clock.systemUTC()),
                            deadlines,
                            people,
                            Clock.systemUTC()),
                    deadlines,
                    people);
    private final Document appeal =
            document(DocumentId.create(), DocumentKind.APPEAL, Optional.empty());
    private final DocumentId letter = DocumentId.create();

    @Before
    public void oneQuestion() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("registrar");
        questions.replace(appeal.id(), List.of(new Question("Ремонт даху", "1.1")));
    }

    @Test
    public void answer_byALetter_closesTheQuestionAndMeetsTheDeadline() {
        answered(Optional.empty());
        assertThat(questions.of(appeal.id()).get(0).answer()).isPresent();
        verify(deadlines).close(appeal.id(), letter, DAY);
    }

    /** Its link to the appeal may still stand from the time before it was voided. */
    @Test
    public void answer_byAVoidedLetter_isRefused() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> answered(Optional.of(new Voiding(AT, "a", "Адмін", "Помилкова"))));
        assertThat(refused.problem().code()).isEqualTo("link-not-registered");
        assertThat(questions.of(appeal.id()).get(0).answer()).isEmpty();
        verify(deadlines, never()).close(any(), any(), any());
    }

    /** The letter is linked already, so that nothing else makes the two wait for each other. */
    @Test(timeout = 60_000)
    public void answer_lastTwoQuestionsAtTheSameTime_meetTheDeadline() throws Exception {
        questions.replace(
                appeal.id(), List.of(new Question("Дах", "1.1"), new Question("Дорога", "1.2")));
        Document reply = document(letter, DocumentKind.OUTGOING, Optional.empty());
        when(documents.get(letter)).thenReturn(reply);
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            Future<?> other =
                    transaction()
                            .execute(
                                    status -> {
                                        answered(0);
                                        Future<?> second =
                                                colleague.submit(
                                                        () ->
                                                                transaction()
                                                                        .executeWithoutResult(
                                                                                own ->
                                                                                        answered(
                                                                                                1)));
                                        awaitWaitingOr(second);
                                        return second;
                                    });
            other.get();
        } finally {
            colleague.shutdownNow();
        }
        verify(deadlines).close(appeal.id(), letter, DAY);
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    }

    /** Till it waits for what this transaction holds, or went past it. */
    private static void awaitWaitingOr(Future<?> work) {
        while (!work.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private static long waiting() {
        return TestDatabase.jdbc()
                .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private void answered(Optional<Voiding> voiding) {
        when(documents.get(letter)).thenReturn(document(letter, DocumentKind.OUTGOING, voiding));
        answered(0);
    }

    private void answered(int place) {
        answers.answer(
                appeal,
                questions.of(appeal.id()).get(place).id(),
                new AnswerDraft.Answer(letter, Optional.empty(), Optional.empty()));
    }

    private static Document document(DocumentId id, DocumentKind kind, Optional<Voiding> voiding) {
        return new Document(
                id,
                Optional.of(kind),
                "лист.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new Registration(
                                new RegisterCode("out"),
                                "Вихідні",
                                7,
                                "7",
                                AT,
                                DAY,
                                "r",
                                "Реєстратор")),
                voiding,
                false);
    }
}
