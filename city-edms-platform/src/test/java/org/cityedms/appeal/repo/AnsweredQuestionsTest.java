package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.Question;
import org.cityedms.correspondence.Answer;
import org.cityedms.deadline.AnsweredDeadlines;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Voiding;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class AnsweredQuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Question ROOF = new Question("Ремонт даху", "1.1");
    private static final Question ROAD = new Question("Ремонт дороги", "1.2");

    private final People people = mock(People.class);
    private final JdbcQuestions questions =
            new JdbcQuestions(TestDatabase.jdbc(), Clock.systemUTC());
    private final JdbcCaseActs acts =
            new JdbcCaseActs(TestDatabase.jdbc(), people, Clock.systemUTC());
    private final List<String> deadlines = new ArrayList<>();
    private final AnsweredQuestions answered =
            new AnsweredQuestions(
                    questions,
                    acts,
                    new AnsweredDeadlines() {
                        @Override
                        public void close(
                                DocumentId document,
                                DocumentId answer,
                                LocalDate day,
                                String reason) {
                            throw new AssertionError("By a correction of the record only");
                        }

                        @Override
                        public void close(DocumentId document, DocumentId answer, LocalDate day) {
                            deadlines.add("met " + answer);
                        }

                        @Override
                        public void reopen(DocumentId document, DocumentId answer, String reason) {
                            deadlines.add("due without " + answer);
                        }

                        @Override
                        public void reopen(DocumentId document, String reason) {
                            deadlines.add("due");
                        }
                    },
                    people,
                    Clock.systemUTC());
    private final DocumentId appeal = DocumentId.create();
    private final DocumentId letter = DocumentId.create();

    @Before
    public void tables() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
    }

    @Test
    public void answers_onlyQuestion_isClosedByTheLetter() {
        questions.replace(appeal, List.of(ROOF));
        answered.answers(answer(letter));
        assertThat(questions.of(appeal))
                .singleElement()
                .satisfies(
                        only ->
                                assertThat(only.answer().orElseThrow().document())
                                        .isEqualTo(letter));
        assertThat(deadlines).containsExactly("met " + letter);
    }

    @Test
    public void answers_oneOfTwo_leavesTheChoiceAndTheDeadline() {
        questions.replace(appeal, List.of(ROOF, ROAD));
        answered.answers(answer(letter));
        assertThat(questions.of(appeal)).allMatch(one -> one.answer().isEmpty());
        close(0, letter);
        answered.answers(answer(letter));
        assertThat(deadlines).as("the road is not answered").isEmpty();
        close(1, letter);
        answered.answers(answer(letter));
        assertThat(deadlines).containsExactly("met " + letter);
    }

    @Test
    public void withdrawn_letter_opensWhatItClosedAndSaysWhy() {
        questions.replace(appeal, List.of(ROOF, ROAD));
        close(0, letter);
        DocumentId other = DocumentId.create();
        close(1, other);
        answered.withdrawn(answer(letter), "Не той лист", Optional.of(answer(other)));
        assertThat(questions.of(appeal))
                .extracting(one -> one.answer().isPresent())
                .containsExactly(false, true);
        assertThat(deadlines).containsExactly("due");
        assertThat(acts.of(appeal))
                .extracting(CaseAct::explanation)
                .containsExactly(Optional.of("Ремонт даху — Відповідь відкликано: Не той лист"));
    }

    @Test
    public void withdrawn_onlyQuestion_isAnsweredByTheLetterThatStands() {
        questions.replace(appeal, List.of(ROOF));
        answered.answers(answer(letter));
        DocumentId other = DocumentId.create();
        answered.withdrawn(answer(letter), "Не той лист", Optional.of(answer(other)));
        assertThat(questions.of(appeal).get(0).answer().orElseThrow().document()).isEqualTo(other);
        assertThat(deadlines).containsExactly("met " + letter, "due", "met " + other);
    }

    @Test
    public void withdrawn_letterWithoutQuestions_isDueWithoutIt() {
        answered.answers(answer(letter));
        answered.withdrawn(answer(letter), "Помилка", Optional.empty());
        assertThat(deadlines).containsExactly("met " + letter, "due without " + letter);
    }

    /** Somebody says which letter answers, and where, while another letter is linked. */
    @Test(timeout = 60_000)
    public void answers_questionThatAPersonClosesMeanwhile_keepsWhatThePersonSaid()
            throws Exception {
        questions.replace(appeal, List.of(ROOF));
        DocumentId other = DocumentId.create();
        ExecutorService colleague = Executors.newSingleThreadExecutor();
        try {
            Future<?> linked =
                    transaction()
                            .execute(
                                    status -> {
                                        close(0, other);
                                        Future<?> linking =
                                                colleague.submit(
                                                        () ->
                                                                transaction()
                                                                        .executeWithoutResult(
                                                                                own ->
                                                                                        answered
                                                                                                .answers(
                                                                                                        answer(
                                                                                                                letter))));
                                        awaitWaiting();
                                        return linking;
                                    });
            linked.get();
        } finally {
            colleague.shutdownNow();
        }
        assertThat(questions.of(appeal).get(0).answer().orElseThrow().document()).isEqualTo(other);
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    }

    /** Till the other transaction waits for what this one holds; the test's time is its limit. */
    private static void awaitWaiting() {
        while (waiting() == 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static long waiting() {
        return TestDatabase.jdbc()
                .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    /** An order is linked as related, so no answer is withdrawn with it. */
    @Test
    public void voided_orderThatSettledTheMatter_opensItsQuestion() {
        questions.replace(appeal, List.of(ROOF, ROAD));
        DocumentId order = DocumentId.create();
        close(0, order);
        close(1, letter);
        new QuestionsOfVoided(questions, answered)
                .voided(
                        order,
                        null,
                        new Voiding(Instant.EPOCH, "a", "Адміністратор", "Помилкова реєстрація"));
        assertThat(questions.of(appeal))
                .extracting(one -> one.answer().isPresent())
                .containsExactly(false, true);
        assertThat(deadlines).containsExactly("due");
        assertThat(acts.of(appeal))
                .extracting(CaseAct::explanation)
                .containsExactly(
                        Optional.of("Ремонт даху — Відповідь відкликано: Помилкова реєстрація"));
    }

    private void close(int place, DocumentId by) {
        questions.answer(
                appeal,
                questions.of(appeal).get(place).id(),
                new AnswerDraft.Answer(by, Optional.empty(), Optional.empty()),
                "registrar");
    }

    private Answer answer(DocumentId document) {
        return new Answer(document, DocumentKind.OUTGOING, appeal, DocumentKind.APPEAL, DAY);
    }
}
