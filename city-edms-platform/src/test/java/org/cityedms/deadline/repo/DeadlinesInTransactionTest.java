package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.DueCursor;
import org.cityedms.deadline.DuePage;
import org.cityedms.deadline.DueQuery;
import org.cityedms.deadline.Notice;
import org.cityedms.journal.LineMarks;
import org.cityedms.organization.People;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class DeadlinesInTransactionTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 7);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final List<Notice> letters = new ArrayList<>();
    private final DocumentId document = DocumentId.create();
    private final DocumentId letter = DocumentId.create();

    @BeforeClass
    public static void tables() {
        TestDatabase.prepare();
    }

    @Before
    public void noneOpen() {
        jdbc.sql("UPDATE ce_document_deadline SET finished_on = due WHERE finished_on IS NULL")
                .update();
    }

    @Test
    public void set_document_isKeptWithItsExplanation() {
        DocumentDeadline set = deadlines("2026-10-07").set(document, "information-request", START);
        DocumentDeadline read = deadlines("2026-10-07").of(document).orElseThrow();
        assertThat(read).isEqualTo(set);
        assertThat(read.due()).isEqualTo("2026-10-14");
        assertThat(read.explanation().uk())
                .isEqualTo(
                        "до 14.10.2026 — 5 роб. днів, ст. 20 Закону «Про доступ до публічної інформації»;"
                                + " 10–11.10 вихідні");
        assertThat(read.extendableUntil()).contains(LocalDate.of(2026, 10, 14));
        assertThat(read.extendedDue()).contains(LocalDate.of(2026, 11, 4));
        assertThat(read.history())
                .extracting(DeadlineAct::kind)
                .containsExactly(DeadlineAct.Kind.SET);
        assertThat(read.overdue(LocalDate.of(2026, 10, 14))).isFalse();
        assertThat(read.overdue(LocalDate.of(2026, 10, 15))).isTrue();
    }

    @Test
    public void marks_ofTheJournal_tellByWhenAndThatItWasMet() {
        deadlines("2026-10-07").set(document, "information-request", START);
        DeadlineMarks marks = new DeadlineMarks(jdbc);
        LineMarks open = marks.of(List.of(document, letter)).get(document);
        assertThat(open.resolution()).containsExactly("строк розгляду до 14.10.2026");
        assertThat(open.receipt()).isEmpty();
        jdbc.sql("UPDATE ce_document_deadline SET finished_on = '2026-10-12' WHERE node_id = :node")
                .param("node", document.value())
                .update();
        assertThat(marks.of(List.of(document)).get(document).receipt())
                .containsExactly("розглянуто 12.10.2026");
    }

    @Test
    public void set_again_keepsWhatWasBefore() {
        deadlines("2026-10-07").set(document, "appeal", START);
        DocumentDeadline changed = deadlines("2026-10-07").set(document, "appeal-simple", START);
        assertThat(changed.due()).isEqualTo("2026-10-22");
        assertThat(changed.history())
                .extracting(act -> act.kind().code() + " " + act.due())
                .containsExactly("set 2026-11-06", "changed 2026-10-22");
    }

    @Test
    public void set_hoursAndNamedDay_areReadBack() {
        DeadlineStart hours = DeadlineStart.at(START, LocalTime.of(9, 30));
        deadlines("2026-10-07").set(document, "information-request-urgent", hours);
        DocumentDeadline read = deadlines("2026-10-07").of(document).orElseThrow();
        assertThat(read.start()).isEqualTo(hours);
        assertThat(read.dueAt()).contains(Instant.parse("2026-10-09T06:30:00Z"));
        DeadlineStart named = DeadlineStart.naming(START, LocalDate.of(2026, 10, 30));
        deadlines("2026-10-07").set(document, "deputy-request", named);
        assertThat(deadlines("2026-10-07").of(document).orElseThrow().due())
                .isEqualTo("2026-10-30");
    }

    @Test
    public void extend_onTheLastDay_draftsTheLetterAndIsRecorded() {
        deadlines("2026-10-07").set(document, "information-request", START);
        DocumentDeadline extended = deadlines("2026-10-14").extend(document, "Великий обсяг");
        assertThat(extended.due()).isEqualTo("2026-11-04");
        assertThat(extended.extended()).isTrue();
        assertThat(extended.extendableUntil()).isEmpty();
        assertThat(extended.explanation().uk())
                .startsWith("до 04.11.2026 — продовжено до 20 роб. днів");
        DeadlineAct act = extended.history().get(1);
        assertThat(act.reason()).contains("Великий обсяг");
        assertThat(act.notice()).contains(letter);
        assertThat(act.actorName()).isEqualTo("Олена Коваль");
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).extended().due()).isEqualTo("2026-11-04");
    }

    @Test
    public void extend_tooLateTwiceOrWithoutLaw_isRefused() {
        deadlines("2026-10-07").set(document, "information-request", START);
        assertRefused(
                "deadline-extension-late", () -> deadlines("2026-10-15").extend(document, "x"));
        deadlines("2026-10-14").extend(document, "x");
        assertRefused(
                "deadline-extended-already", () -> deadlines("2026-10-14").extend(document, "x"));
        assertRefused(
                "deadline-extended-already",
                () -> deadlines("2026-10-14").set(document, "appeal", START));
        DocumentId other = DocumentId.create();
        assertRefused("deadline-not-found", () -> deadlines("2026-10-08").extend(other, "x"));
        deadlines("2026-10-07").set(other, "appeal-simple", START);
        assertRefused("deadline-not-extendable", () -> deadlines("2026-10-08").extend(other, "x"));
        assertThat(letters).hasSize(1);
    }

    @Test
    public void extend_fourAtOnce_onlyOneDoes() throws Exception {
        deadlines("2026-10-07").set(document, "information-request", START);
        Callable<Boolean> attempt =
                () -> {
                    try {
                        transaction.execute(
                                status -> deadlines("2026-10-08").extend(document, "Обсяг"));
                        return true;
                    } catch (RuntimeException refused) {
                        return false;
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int done = 0;
        for (Future<Boolean> result :
                threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
            done += result.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(done).isEqualTo(1);
        assertThat(deadlines("2026-10-08").of(document).orElseThrow().history()).hasSize(2);
    }

    @Test
    public void finish_once_closesIt() {
        deadlines("2026-10-07").set(document, "appeal", START);
        DocumentDeadline done =
                deadlines("2026-10-20").finish(document, LocalDate.of(2026, 10, 19));
        assertThat(done.finishedOn()).contains(LocalDate.of(2026, 10, 19));
        assertThat(done.overdue(LocalDate.of(2030, 1, 1))).isFalse();
        assertRefused(
                "deadline-finished",
                () -> deadlines("2026-10-20").finish(document, LocalDate.of(2026, 10, 20)));
        assertRefused("deadline-finished", () -> deadlines("2026-10-20").extend(document, "x"));
    }

    @Test
    public void due_pages_goOnFromTheirKey() {
        List<DocumentId> three = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            DocumentId id = DocumentId.create();
            three.add(id);
            deadlines("2026-10-07").set(id, "appeal-simple", START.plusDays(day));
        }
        // 22 October, 23 October, and 24 October, a Saturday, which is the 23rd again.
        DueQuery first =
                new DueQuery(
                        Optional.of(LocalDate.of(2026, 10, 22)),
                        LocalDate.of(2026, 10, 23),
                        Optional.empty(),
                        2);
        DuePage page = deadlines("2026-10-07").due(first);
        assertThat(page.lines()).hasSize(2);
        assertThat(page.lines().get(0).document()).isEqualTo(three.get(0));
        DueCursor cursor = page.next().orElseThrow();
        DuePage rest =
                deadlines("2026-10-07")
                        .due(new DueQuery(first.from(), first.to(), Optional.of(cursor), 2));
        assertThat(rest.lines()).hasSize(1);
        assertThat(rest.next()).isEmpty();
        List<DocumentId> seen = new ArrayList<>();
        page.lines().forEach(line -> seen.add(line.document()));
        rest.lines().forEach(line -> seen.add(line.document()));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(three);
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run).hasMessageContaining(code);
    }

    /** The service as it is on a day. */
    private DeadlinesInTransaction deadlines(String today) {
        People people = mock(People.class);
        when(people.current()).thenReturn("koval");
        when(people.displayName("koval")).thenReturn("Олена Коваль");
        return new DeadlinesInTransaction(
                new JdbcDocumentDeadlines(jdbc),
                new JdbcDeadlinePresets(jdbc),
                new JdbcWorkCalendars(jdbc),
                id ->
                        new Document(
                                id,
                                Optional.empty(),
                                "лист.pdf",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                notice -> {
                    letters.add(notice);
                    return letter;
                },
                people,
                Clock.fixed(Instant.parse(today + "T09:00:00Z"), ZoneOffset.UTC));
    }
}
