package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
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
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.NewLink;
import org.cityedms.correspondence.repo.JdbcDocumentLinks;
import org.cityedms.correspondence.repo.JdbcLinkEnds;
import org.cityedms.correspondence.repo.LineFixture;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.organization.People;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers beside others who make links and take them back, each in a transaction of its own. */
public class QuestionAnswersLinksTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final People people = mock(People.class);
    private final Documents documents = mock(Documents.class);
    private final JdbcQuestions questions = new JdbcQuestions(jdbc, Clock.systemUTC());
    private final AnsweredQuestions answered =
            new AnsweredQuestions(
                    questions,
                    new JdbcCaseActs(jdbc, people, Clock.systemUTC()),
                    mock(AnsweredDeadlines.class),
                    people,
                    Clock.systemUTC());
    private final JdbcDocumentLinks links =
            new JdbcDocumentLinks(
                    jdbc, new JdbcLinkEnds(jdbc), answered, people, Clock.systemUTC());
    private final QuestionAnswers answers =
            new QuestionAnswers(
                    questions, documents, links, answered, mock(AnsweredDeadlines.class), people);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final ExecutorService colleague = Executors.newSingleThreadExecutor();
    private final LineFixture outgoing = new LineFixture("outgoing");
    private Document appeal;
    private Document letter;

    @Before
    public void twoQuestions() {
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
        appeal = document(new LineFixture("appeal").line("Звернення"), DocumentKind.APPEAL);
        letter = document(outgoing.line("Відповідь"), DocumentKind.OUTGOING);
        questions.replace(
                appeal.id(), List.of(new Question("Дах", "090"), new Question("Підвал", "090")));
    }

    @After
    public void noThreadIsLeft() {
        colleague.shutdownNow();
    }

    @Test(timeout = 60_000)
    public void answer_twoByOneLetterAtTheSameTime_bothAreAnswered() throws Exception {
        Future<?> second =
                transaction.execute(
                        status -> {
                            answer(0);
                            Future<?> other = inTransaction(() -> answer(1));
                            awaitWaiting();
                            return other;
                        });
        second.get();
        assertThat(questions.of(appeal.id())).allMatch(one -> one.answer().isPresent());
        assertThat(links.of(appeal.id())).as("linked once").hasSize(1);
    }

    /**
     * Whoever took the questions first and the links then waited for the other, and they for him.
     */
    @Test(timeout = 60_000)
    public void answer_whileALinkIsTakenBack_neitherWaitsForever() throws Exception {
        long link = links.add(new NewLink(LinkType.ANSWERS, document().id(), appeal.id())).id();
        Future<?> answering =
                transaction.execute(
                        status -> {
                            links.remove(appeal.id(), other(), "Зайвий");
                            Future<?> other = inTransaction(() -> answer(0));
                            awaitWaiting();
                            links.remove(appeal.id(), link, "Не той лист");
                            return other;
                        });
        answering.get();
        assertThat(questions.of(appeal.id()).get(0).answer().orElseThrow().document())
                .isEqualTo(letter.id());
    }

    /** A link of another appeal: who takes it back touches no question of this one by then. */
    private long other() {
        DocumentId elsewhere = new LineFixture("appeal").line("Інше звернення");
        return links.add(new NewLink(LinkType.RELATES, elsewhere, appeal.id())).id();
    }

    private Document document() {
        return document(outgoing.line("Інший лист"), DocumentKind.OUTGOING);
    }

    private Future<?> inTransaction(Runnable work) {
        return colleague.submit(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void answer(int place) {
        answers.answer(
                appeal,
                questions.of(appeal.id()).get(place).id(),
                new AnswerDraft.Answer(letter.id(), Optional.empty(), Optional.empty()));
    }

    /** Till the other transaction waits for what this one holds; the test's time is its limit. */
    private void awaitWaiting() {
        while (waiting() == 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private long waiting() {
        return jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private Document document(DocumentId id, DocumentKind kind) {
        Document made =
                new Document(
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
                                        Instant.EPOCH,
                                        LocalDate.of(2026, 11, 20),
                                        "r",
                                        "Реєстратор")),
                        Optional.empty(),
                        false);
        when(documents.get(id)).thenReturn(made);
        return made;
    }
}
