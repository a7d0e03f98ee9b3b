package org.cityedms.correspondence.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.LinkType;
import org.cityedms.correspondence.LinkView;
import org.cityedms.correspondence.NewLink;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
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
    private final JdbcDocumentLinks links =
            new JdbcDocumentLinks(
                    jdbc,
                    new JdbcLinkEnds(jdbc),
                    (answer, kind, answered) -> heard.add(answer + " " + kind + " " + answered),
                    DirectoryFixture.registrar(),
                    Clock.systemUTC());
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
    public void addAtRegistration_lineNotWrittenYet_goesByTheKindOfItsRegister() {
        DocumentId letter = incoming.line("Про воду");
        DocumentId coming = DocumentId.create();
        links.addAtRegistration(
                new NewLink(LinkType.REPEATS, coming, letter), coming, DocumentKind.INCOMING);
        assertThat(links.of(letter)).as("shown once the line is there").isEmpty();
        assertThat(
                        problem(
                                () ->
                                        links.addAtRegistration(
                                                new NewLink(LinkType.REPEATS, coming, letter),
                                                coming,
                                                DocumentKind.OUTGOING)))
                .isEqualTo("link-kinds");
        DocumentId nowhere = DocumentId.create();
        assertThat(
                        problem(
                                () ->
                                        links.addAtRegistration(
                                                new NewLink(LinkType.REPEATS, coming, nowhere),
                                                coming,
                                                DocumentKind.INCOMING)))
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
        assertThat(links.targets("№ " + number, 10))
                .first()
                .satisfies(end -> assertThat(end.document()).isEqualTo(letter));
        assertThat(links.targets(number, 10)).hasSize(4);
        assertThat(links.targets(number, 2)).hasSize(2);
        assertThat(links.targets("12", 50))
                .extracting(end -> end.number())
                .contains("x" + incoming.code + "/12");
        assertThat(links.targets("%", 10)).isEmpty();
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
