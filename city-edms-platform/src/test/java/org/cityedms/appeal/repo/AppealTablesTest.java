package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.AuthorDraft;
import org.cityedms.appeal.CaseAct;
import org.cityedms.appeal.CaseActDraft;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.ClassifierItem;
import org.cityedms.appeal.ClassifierSection;
import org.cityedms.appeal.ClassifierSource;
import org.cityedms.appeal.Classifiers;
import org.cityedms.appeal.DeputyAppealDraft;
import org.cityedms.appeal.Drafts;
import org.cityedms.appeal.InformationRequestDraft;
import org.cityedms.appeal.NewCaseAct;
import org.cityedms.appeal.QuestionState;
import org.cityedms.appeal.RecordContext;
import org.cityedms.appeal.StatisticsReport;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class AppealTablesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final RecordContext PAPER =
            new RecordContext(Classifiers.shipped(), false, TODAY);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final People people = mock(People.class);
    private final JdbcAppeals appeals = new JdbcAppeals(jdbc);
    private final JdbcQuestions questions = new JdbcQuestions(jdbc, Clock.systemUTC());
    private final CaseRecords records =
            new CaseRecords(
                    appeals,
                    new JdbcInformationRequests(jdbc),
                    new JdbcDeputyAppeals(jdbc),
                    new JdbcAuthors(jdbc),
                    questions);
    private final DocumentId document = DocumentId.create();

    @Before
    public void tables() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
    }

    @Test
    public void appeal_isReadAsItWasWritten() {
        Appeal appeal =
                Drafts.appeal(
                                new AuthorDraft(
                                        "Коваль Олена",
                                        "Адреса",
                                        "050 123 45 67",
                                        "o@example.org",
                                        "4.2",
                                        List.of("7.5", "7.6"),
                                        List.of("8.1", "8.7")),
                                Drafts.author("Бондар Іван"))
                        .validated(PAPER);
        records.put(document, appeal, TODAY);
        assertThat(records.find(document, DocumentKind.APPEAL)).contains(appeal);
    }

    @Test
    public void withoutPersonalData_leadsToNobodysDoor() {
        records.put(document, Drafts.appeal(Drafts.author("Коваль Олена")).validated(PAPER), TODAY);
        Appeal shown =
                (Appeal) records.withoutPersonalData(document, DocumentKind.APPEAL).orElseThrow();
        assertThat(shown.authors())
                .singleElement()
                .satisfies(
                        author -> {
                            assertThat(author.name()).contains("Коваль О.");
                            assertThat(author.address()).isEmpty();
                            assertThat(author.phone()).isEmpty();
                            assertThat(author.email()).isEmpty();
                        });
    }

    @Test
    public void requestAndDeputy_areReadAsTheyWereWritten() {
        CaseRecord request =
                new InformationRequestDraft(
                                "media",
                                Drafts.author("Коваль Олена"),
                                "Копія рішення",
                                "email",
                                "environment",
                                "10:15",
                                true)
                        .validated(PAPER);
        records.put(document, request, TODAY);
        assertThat(records.find(document, DocumentKind.INFORMATION_REQUEST)).contains(request);
        DocumentId other = DocumentId.create();
        CaseRecord deputy =
                new DeputyAppealDraft(
                                "local",
                                "Мельник Ірина",
                                "Рада",
                                8,
                                "12",
                                "Про ремонт",
                                "2026-12-20")
                        .validated(PAPER);
        records.put(other, deputy, TODAY);
        assertThat(records.find(other, DocumentKind.DEPUTY_REQUEST)).contains(deputy);
    }

    @Test
    public void correctedAppeal_keepsTheAnswersOfQuestionsThatStay() {
        Appeal appeal = Drafts.appeal(Drafts.author("Коваль Олена")).validated(PAPER);
        records.put(document, appeal, TODAY);
        long question = questions.of(document).get(0).id();
        DocumentId answer = DocumentId.create();
        assertThat(
                        questions.answer(
                                document,
                                question,
                                new AnswerDraft(answer.value(), "пункт 2", "9.3")
                                        .validated(Classifiers.shipped(), TODAY),
                                "registrar"))
                .isTrue();
        records.put(document, appeal, TODAY);
        QuestionState kept = questions.of(document).get(0);
        QuestionState.Closing closing = kept.answer().orElseThrow();
        assertThat(closing.document()).isEqualTo(answer);
        assertThat(closing.place()).contains("пункт 2");
        assertThat(closing.result()).contains("9.3");
        assertThat(closing.at()).isPresent();
        assertThat(closing.by()).contains("registrar");
        assertThat(
                        questions.answer(
                                DocumentId.create(),
                                kept.id(),
                                new AnswerDraft(answer.value(), null, null)
                                        .validated(Classifiers.shipped(), TODAY),
                                "registrar"))
                .isFalse();
    }

    /** Somebody answers while somebody else corrects the record: the answer stays. */
    @Test
    public void correctedAppeal_keepsTheAnswerThatIsJustBeingGiven() throws Exception {
        Appeal appeal = Drafts.appeal(Drafts.author("Коваль Олена")).validated(PAPER);
        records.put(document, appeal, TODAY);
        long question = questions.of(document).get(0).id();
        AnswerDraft.Answer answer =
                new AnswerDraft(DocumentId.create().value(), null, null)
                        .validated(Classifiers.shipped(), TODAY);
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> correction =
                    transaction.execute(
                            status -> {
                                questions.answer(document, question, answer, "registrar");
                                Future<?> waits =
                                        other.submit(
                                                () ->
                                                        transaction.executeWithoutResult(
                                                                inner ->
                                                                        records.put(
                                                                                document, appeal,
                                                                                TODAY)));
                                awaitBlocked();
                                return waits;
                            });
            correction.get(30, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        assertThat(questions.of(document).get(0).answer())
                .map(QuestionState.Closing::document)
                .contains(answer.document());
    }

    /** Until another transaction waits for a row. */
    private void awaitBlocked() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (jdbc.sql(
                                "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')")
                        .query(Long.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Test
    public void act_isReadAsItWasWritten() {
        JdbcCaseActs acts = new JdbcCaseActs(jdbc, people, Clock.systemUTC());
        Appeal appeal = Drafts.appeal(Drafts.author("Коваль Олена")).validated(PAPER);
        NewCaseAct act =
                new CaseActDraft("forwarded", "ДСНС", null, null, null, "Хвороба")
                        .validated(
                                appeal,
                                Classifiers.shipped(),
                                Optional.of(TODAY.minusDays(2)),
                                TODAY);
        CaseAct written = acts.append(document, act);
        assertThat(acts.of(document)).containsExactly(written);
        assertThat(written.body()).contains("ДСНС");
        assertThat(written.due()).contains(TODAY.minusDays(2));
        assertThat(written.lateReason()).contains("Хвороба");
        assertThat(acts.find(DocumentId.create(), written.id())).isEmpty();
    }

    @Test
    public void earlier_findsTheSamePersonHoweverWritten() {
        String surname = "Ш" + document.value().substring(0, 8);
        records.put(
                document,
                Drafts.appeal(Drafts.author(surname + " Олена Петрівна")).validated(PAPER),
                TODAY);
        JdbcEarlierAppeals earlier = new JdbcEarlierAppeals(jdbc);
        assertThat(
                        earlier.of(
                                author(
                                        surname.toUpperCase(Locale.ROOT) + " О.П.",
                                        "Зарічне, Шкільна 5")))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.document()).isEqualTo(document);
                            assertThat(found.groups()).containsExactly("090");
                        });
        assertThat(earlier.of(author(surname + " О.П.", "Київ, Хрещатик 1"))).isEmpty();
        assertThat(earlier.alike("  протікає   ДАХ будинку!", TODAY)).isPositive();
        assertThat(earlier.alike("Зовсім інше питання " + document, TODAY)).isZero();
    }

    @Test
    public void classifier_changedByTheAdministrator_keepsTheRest() {
        JdbcClassifier classifier = new JdbcClassifier(jdbc, people, Clock.systemUTC());
        int lines = classifier.all().size();
        classifier.put(
                new ClassifierItem(
                        ClassifierSection.CATEGORY, "7.99", "Своя", true, ClassifierSource.OWN));
        classifier.put(
                new ClassifierItem(
                        ClassifierSection.TYPE, "6.1", "Телеграма", false, ClassifierSource.OWN));
        assertThat(classifier.all()).hasSize(lines + 1);
        assertThat(classifier.find(ClassifierSection.TYPE, "6.1").orElseThrow())
                .isEqualTo(
                        new ClassifierItem(
                                ClassifierSection.TYPE,
                                "6.1",
                                "Телеграма",
                                false,
                                ClassifierSource.PUBLISHED));
        assertThat(classifier.find(ClassifierSection.CATEGORY, "7.99")).isPresent();
        jdbc.sql("DELETE FROM ce_appeal_classifier").update();
    }

    @Test
    public void classifier_lineWithAnEnd_isGivenUntilThen() {
        JdbcClassifier classifier = new JdbcClassifier(jdbc, people, Clock.systemUTC());
        classifier.put(
                new ClassifierItem(
                        ClassifierSection.CATEGORY,
                        "7.97",
                        "До кінця року",
                        true,
                        Optional.of(TODAY),
                        Optional.of(TODAY.plusDays(1)),
                        ClassifierSource.OWN));
        ClassifierItem item = classifier.find(ClassifierSection.CATEGORY, "7.97").orElseThrow();
        jdbc.sql("DELETE FROM ce_appeal_classifier").update();
        assertThat(item.usableOn(TODAY.minusDays(1))).isFalse();
        assertThat(item.usableOn(TODAY)).isTrue();
        assertThat(item.usableOn(TODAY.plusDays(1))).isTrue();
        assertThat(item.usableOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    public void statistics_countTermsOfWhatWasConsideredAndEachSocialState() {
        LocalDate year = LocalDate.of(1990, 3, 1);
        JdbcAppealStatistics statistics = new JdbcAppealStatistics(jdbc, Classifiers.shipped());
        int[] days = {15, 16, 31, 32, 45, 46};
        for (int took : days) {
            considered(year, took, "9.3");
        }
        considered(year, 3, "9.5");
        StatisticsReport report = statistics.report(year, year);
        assertThat(report.appeals()).isEqualTo(days.length + 1);
        assertThat(count(report, ClassifierSection.TERM, "10.1")).isEqualTo(1);
        assertThat(count(report, ClassifierSection.TERM, "10.2")).isEqualTo(2);
        assertThat(count(report, ClassifierSection.TERM, "10.3")).isEqualTo(2);
        assertThat(report.overdue()).isEqualTo(1);
        assertThat(count(report, ClassifierSection.SOCIAL_STATE, "8.1")).isEqualTo(days.length + 1);
        assertThat(count(report, ClassifierSection.SOCIAL_STATE, "8.7")).isEqualTo(days.length + 1);
        jdbc.sql("DELETE FROM ce_appeal WHERE registered_on = :day").param("day", year).update();
    }

    private void considered(LocalDate registered, int days, String result) {
        DocumentId id = DocumentId.create();
        AuthorDraft author =
                new AuthorDraft(
                        "Коваль Олена",
                        "Адреса",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of("8.1", "8.7"));
        records.put(id, Drafts.appeal(author).validated(PAPER), registered);
        appeals.result(id, result, registered.plusDays(days));
    }

    private static long count(StatisticsReport report, ClassifierSection section, String code) {
        return report.rows().stream()
                .filter(row -> row.item().section() == section && row.item().code().equals(code))
                .mapToLong(StatisticsReport.Row::count)
                .sum();
    }

    private static Author author(String name, String address) {
        return new AuthorDraft(name, address, null, null, null, null, null).unchecked();
    }
}
