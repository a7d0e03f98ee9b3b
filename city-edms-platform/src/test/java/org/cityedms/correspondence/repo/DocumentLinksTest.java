package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.AnswerListener;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.LinkView;
import org.cityedms.correspondence.NewLink;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.NumberChoiceDraft;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class DocumentLinksTest {
    private final LineFixture incoming = new LineFixture("incoming");
    private final LineFixture outgoing = new LineFixture("outgoing");
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final List<String> heard = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final JdbcDocumentLinks links =
            new JdbcDocumentLinks(
                    jdbc,
                    new JdbcLinkEnds(jdbc),
                    new AnswerListener() {
                        @Override
                        public void answers(Answer answer) {
                            days.add(answer.on());
                            heard.add(words(answer));
                        }

                        @Override
                        public void withdrawn(
                                Answer answer, String reason, Optional<Answer> standing) {
                            heard.add("not " + words(answer) + ": " + reason);
                            standing.ifPresent(other -> heard.add("but " + words(other)));
                        }
                    },
                    DirectoryFixture.registrar(),
                    Clock.systemUTC());

    private static String words(Answer answer) {
        return answer.document() + " " + answer.kind() + " " + answer.answeredKind();
    }

    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void add_answer_standsInBothCardsAndClosesTheQuestion() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId answer = outgoing.line("Відповідь");
        assertThat(links.answered(letter)).isEmpty();
        DocumentLink link = add(LinkType.ANSWERS, answer, letter);
        assertThat(links.answered(letter)).contains(link);
        assertThat(links.answered(answer)).isEmpty();
        assertThat(heard).containsExactly(answer + " OUTGOING INCOMING");
        LinkView there = links.of(answer).get(0);
        assertThat(there.name().uk()).isEqualTo("Відповідь на");
        assertThat(there.other().document()).isEqualTo(letter);
        LinkView here = links.of(letter).get(0);
        assertThat(here.name().uk()).isEqualTo("Має відповідь");
        assertThat(here.other().summary()).contains("Відповідь");
    }

    /** A line that was written later, when the server stood, bears the day of its paper. */
    @Test
    public void add_answerUnderAnEarlierDate_answersOnThatDate() {
        DocumentId answer = outgoing.line("Відповідь");
        LocalDate day = LocalDate.of(2026, 1, 15);
        jdbc.sql("UPDATE ce_register_entry SET registered_on = :day WHERE node_id = :node")
                .param("day", day)
                .param("node", answer.value())
                .update();
        add(LinkType.ANSWERS, answer, incoming.line("Про воду"));
        assertThat(days).containsExactly(day);
        DocumentId coming = DocumentId.create();
        links.addAtRegistration(
                new NewLink(LinkType.ANSWERS, coming, incoming.line("Про світло")),
                coming,
                DocumentKind.OUTGOING,
                new NumberChoiceDraft(null, null, null, day.minusDays(1).toString(), "збій"));
        assertThat(days).containsExactly(day, day.minusDays(1));
    }

    @Test
    public void marks_ofTheJournal_nameTheAnswersThatStand() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId answer = outgoing.line("Відповідь");
        DocumentLink link = add(LinkType.ANSWERS, answer, letter);
        add(LinkType.ANSWERS, outgoing.line("Ще відповідь"), letter);
        AnswerMarks marks = new AnswerMarks(jdbc);
        assertThat(marks.of(List.of(letter, answer))).containsOnlyKeys(letter);
        assertThat(marks.of(List.of(letter)).get(letter).receipt())
                .singleElement()
                .asString()
                .matches("відповідь № .+/1 від [0-9.]{10}, № .+/2 від [0-9.]{10}");
        remove(letter, link.id(), "Помилково");
        assertThat(marks.of(List.of(letter)).get(letter).receipt().get(0)).doesNotContain("/1 ");
    }

    @Test
    public void remove_answer_keepsTheLineAndOpensTheQuestion() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId answer = outgoing.line("Відповідь");
        DocumentLink link = add(LinkType.ANSWERS, answer, letter);
        assertThat(problem(() -> remove(letter, link.id(), " "))).isEqualTo("invalid-input");
        assertThat(problem(() -> remove(outgoing.line("Інший"), link.id(), "Чужий")))
                .isEqualTo("link-not-found");
        DocumentLink removed = remove(letter, link.id(), "Помилково");
        assertThat(removed.removal().orElseThrow().reason()).isEqualTo("Помилково");
        assertThat(links.answered(letter)).isEmpty();
        assertThat(links.of(letter)).hasSize(1);
        assertThat(problem(() -> remove(letter, link.id(), "Ще раз"))).isEqualTo("link-not-found");
        add(LinkType.ANSWERS, answer, letter);
        assertThat(links.of(letter)).hasSize(2);
    }

    @Test
    public void remove_oneOfTwoAnswers_tellsOfTheOtherThatStands() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId first = outgoing.line("Перша відповідь");
        DocumentId second = outgoing.line("Друга відповідь");
        DocumentLink link = add(LinkType.ANSWERS, first, letter);
        add(LinkType.ANSWERS, second, letter);
        heard.clear();
        remove(letter, link.id(), "Не та");
        assertThat(heard)
                .containsExactly(
                        "not " + first + " OUTGOING INCOMING: Не та",
                        "but " + second + " OUTGOING INCOMING");
        heard.clear();
        DocumentLink related = add(LinkType.RELATES, first, letter);
        remove(letter, related.id(), "Зайвий");
        assertThat(heard).as("nothing was answered").isEmpty();
    }

    @Test
    public void voided_answer_answersNothingAnyMore() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId answer = outgoing.line("Відповідь");
        add(LinkType.ANSWERS, answer, letter);
        heard.clear();
        transaction.executeWithoutResult(status -> links.voided(answer, "Помилкова реєстрація"));
        assertThat(heard)
                .containsExactly("not " + answer + " OUTGOING INCOMING: Помилкова реєстрація");
        jdbc.sql("UPDATE ce_register_entry SET state = 'void' WHERE node_id = :node")
                .param("node", answer.value())
                .update();
        assertThat(links.answered(letter)).isEmpty();
    }

    @Test
    public void addAtRegistration_lineNotWrittenYet_goesByTheKindOfItsRegister() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId coming = DocumentId.create();
        links.addAtRegistration(
                new NewLink(LinkType.REPEATS, coming, letter),
                coming,
                DocumentKind.INCOMING,
                NumberChoiceDraft.NEXT);
        assertThat(links.of(letter)).as("shown once the line is there").isEmpty();
        assertThat(
                        problem(
                                () ->
                                        links.addAtRegistration(
                                                new NewLink(LinkType.REPEATS, coming, letter),
                                                coming,
                                                DocumentKind.OUTGOING,
                                                NumberChoiceDraft.NEXT)))
                .isEqualTo("link-kinds");
        DocumentId nowhere = DocumentId.create();
        assertThat(
                        problem(
                                () ->
                                        links.addAtRegistration(
                                                new NewLink(LinkType.REPEATS, coming, nowhere),
                                                coming,
                                                DocumentKind.INCOMING,
                                                NumberChoiceDraft.NEXT)))
                .isEqualTo("link-not-registered");
    }

    @Test
    public void add_whatCannotBe_isRefused() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId answer = outgoing.line("Відповідь");
        assertThat(problem(() -> add(LinkType.ANSWERS, letter, letter)))
                .isEqualTo("link-to-itself");
        assertThat(problem(() -> add(LinkType.CHANGES, answer, letter))).isEqualTo("link-kinds");
        assertThat(problem(() -> add(LinkType.ANSWERS, answer, DocumentId.create())))
                .isEqualTo("link-not-registered");
        add(LinkType.RELATES, answer, letter);
        assertThat(problem(() -> add(LinkType.RELATES, letter, answer))).isEqualTo("link-exists");
    }

    @Test
    public void add_circleOfSeveralTypes_isRefused() {
        DocumentId first = incoming.line("Перший");
        DocumentId second = incoming.line("Другий");
        DocumentId third = incoming.line("Третій");
        add(LinkType.REPEATS, second, first);
        add(LinkType.SUPPLEMENTS, third, second);
        assertThat(problem(() -> add(LinkType.DUPLICATES, first, third))).isEqualTo("link-cycle");
        add(LinkType.RELATES, first, third);
        add(LinkType.REPEATS, third, first);
    }

    /** Each of the two alone would be right; the second to come must see the first. */
    @Test
    public void add_crosswiseInTwoTransactions_neverClosesACircle() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 25; round++) {
                DocumentId one = incoming.line("Один");
                DocumentId other = incoming.line("Інший");
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<String>> both = new ArrayList<>();
                both.add(() -> attempt(start, one, other));
                both.add(() -> attempt(start, other, one));
                List<String> results = new ArrayList<>();
                for (Future<String> result : threads.invokeAll(both)) {
                    results.add(result.get());
                }
                assertThat(results).containsExactlyInAnyOrder("made", "link-cycle");
                assertThat(links.of(one)).hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    public void targets_number_isFoundInEveryRegister() {
        DocumentId letter = incoming.line("Перший");
        for (int i = 0; i < 11; i++) {
            incoming.line("Інші");
        }
        String number = "x" + incoming.code + "/1";
        assertThat(targets("№ " + number, 10))
                .first()
                .satisfies(end -> assertThat(end.document()).isEqualTo(letter));
        assertThat(targets(number, 10)).hasSize(4);
        assertThat(targets(number, 2)).hasSize(2);
        assertThat(targets("12", 50))
                .extracting(end -> end.number())
                .contains("x" + incoming.code + "/12");
        assertThat(targets("%", 10)).isEmpty();
    }

    @Test
    public void targets_words_areFoundInWhatMayBeAnswered() {
        DocumentId letter = incoming.line("Про ремонт водогону " + incoming.code);
        outgoing.line("Ремонт водогону " + incoming.code);
        String words = "ВОДОГОНУ " + incoming.code;
        assertThat(targets(words, 10)).hasSize(2);
        assertThat(answerable(words, DocumentKind.OUTGOING))
                .extracting(end -> end.document())
                .containsExactly(letter);
        assertThat(answerable("x" + incoming.code + "/1", DocumentKind.OUTGOING)).hasSize(1);
        assertThat(answerable("x" + outgoing.code + "/1", DocumentKind.OUTGOING)).isEmpty();
        assertThat(answerable(words, DocumentKind.ORDER)).as("answers nothing").isEmpty();
        assertThat(targets("во", 10)).as("too short to be told").isEmpty();
        assertThat(targets("ремонт_водогону", 10)).isEmpty();
    }

    /** More lines than are looked through one by one. */
    @Test
    public void targets_rareOldWords_areFoundByTheirLetters() {
        DocumentId old = incoming.line("Про їжака " + incoming.code);
        jdbc.sql(
                        """
                        INSERT INTO ce_register_entry
                               (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar,
                                registrar_name, number_key, search_key)
                        SELECT :register, '2027', n, n, 'y' || n, 'old-' || :register || '-' || n, now(), CURRENT_DATE, 'r', 'Р', 'y' || n, 'інше'
                          FROM generate_series(1, 1100) n
                        """)
                .param("register", incoming.register)
                .update();
        assertThat(targets("їжака " + incoming.code, 10))
                .extracting(end -> end.document())
                .containsExactly(old);
    }

    private List<LinkEnd> targets(String text, int limit) {
        return links.targets(new TargetQuery(text, Optional.empty(), limit));
    }

    private List<LinkEnd> answerable(String text, DocumentKind answer) {
        return links.targets(new TargetQuery(text, Optional.of(answer), 10));
    }

    private String attempt(CyclicBarrier start, DocumentId from, DocumentId to) throws Exception {
        start.await();
        try {
            add(LinkType.REPEATS, from, to);
            return "made";
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    private DocumentLink add(LinkType type, DocumentId from, DocumentId to) {
        return transaction.execute(status -> links.add(new NewLink(type, from, to)));
    }

    private DocumentLink remove(DocumentId document, long link, String reason) {
        return transaction.execute(status -> links.remove(document, link, reason));
    }

    private static String problem(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
