package org.cityedms.appeal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.CaseActKind;
import org.cityedms.appeal.Classifiers;
import org.cityedms.appeal.Drafts;
import org.cityedms.appeal.Question;
import org.cityedms.appeal.RecordContext;
import org.cityedms.correspondence.Answer;
import org.cityedms.correspondence.repo.LineFixture;
import org.cityedms.deadline.DeadlineAct;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.repo.DeadlinesInTransaction;
import org.cityedms.deadline.repo.DeadlinesOfAnswers;
import org.cityedms.deadline.repo.JdbcDeadlinePresets;
import org.cityedms.deadline.repo.JdbcDocumentDeadlines;
import org.cityedms.deadline.repo.JdbcWorkCalendars;
import org.cityedms.organization.People;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a corrected record asks besides, when all that was asked is answered. */
public class AddedQuestionsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 20);
    private static final Question ROOF = new Question("Протікає дах", "090");

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final People people = mock(People.class);
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
    private final JdbcQuestions questions = new JdbcQuestions(jdbc, clock);
    private final JdbcAppeals appeals = new JdbcAppeals(jdbc);
    private final JdbcCaseActs acts = new JdbcCaseActs(jdbc, people, clock);
    private final JdbcDocumentDeadlines table = new JdbcDocumentDeadlines(jdbc);
    private final DeadlinesInTransaction deadlines =
            new DeadlinesInTransaction(
                    table,
                    new JdbcDeadlinePresets(jdbc),
                    new JdbcWorkCalendars(jdbc),
                    AddedQuestionsTest::document,
                    notice -> DocumentId.create(),
                    people,
                    clock);
    private final DeadlinesOfAnswers answered = new DeadlinesOfAnswers(table, people, clock);
    private final AnsweredQuestions answers =
            new AnsweredQuestions(questions, acts, answered, people, clock);
    private final CaseWriter writer =
            new CaseWriter(
                    new CaseRecords(
                            appeals,
                            new JdbcInformationRequests(jdbc),
                            new JdbcDeputyAppeals(jdbc),
                            new JdbcAuthors(jdbc),
                            questions),
                    appeals,
                    acts,
                    new CaseTerms(deadlines, answered, questions),
                    mock(CaseLetterDrafts.class),
                    clock);
    private final DocumentId appeal = DocumentId.create();
    private final DocumentId letter = new LineFixture("outgoing").line("Відповідь");

    @Before
    public void registered() {
        TestDatabase.prepare();
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
        record(CaseActKind.RECORDED, ROOF);
    }

    @Test
    public void added_afterTheAnswer_isDueAgainOnTheDayThatWasPromised() {
        LocalDate promised = deadline().due();
        answer();
        assertThat(deadline().finishedOn()).contains(ANSWERED);
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"));
        assertThat(deadline().finishedOn()).isEmpty();
        assertThat(deadline().due()).isEqualTo(promised);
        assertThat(deadline().history())
                .last()
                .satisfies(
                        act -> {
                            assertThat(act.kind()).isEqualTo(DeadlineAct.Kind.REOPENED);
                            assertThat(act.reason()).contains("Додано питання: Тече підвал");
                            assertThat(act.actorName()).isEqualTo("Олена Коваль");
                        });
    }

    @Test
    public void added_ofTheLongestWords_isToldAsFarAsThereIsRoom() {
        answer();
        record(CaseActKind.CORRECTED, ROOF, new Question("Ґ".repeat(1_000), "090"));
        assertThat(deadline().history().get(2).reason().orElseThrow())
                .hasSize(500)
                .startsWith("Додано питання: Ґ")
                .endsWith("Ґ…");
    }

    @Test
    public void corrected_sameQuestions_staysMet() {
        answer();
        record(CaseActKind.CORRECTED, new Question("Протікає дах", "091"));
        assertThat(deadline().finishedOn()).contains(ANSWERED);
        assertThat(deadline().history()).hasSize(2);
    }

    /** As when its last question is answered: by the same letter, on the same day. */
    @Test
    public void takenOut_whatAloneWasNotAnswered_isMetAgainAndSaysWhy() {
        letterIsLinked();
        answer();
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"));
        assertThat(deadline().finishedOn()).isEmpty();
        record(CaseActKind.CORRECTED, ROOF);
        assertThat(deadline().finishedOn()).contains(ANSWERED);
        assertThat(deadline().answer().orElseThrow().document()).isEqualTo(letter);
        assertThat(deadline().history())
                .last()
                .satisfies(
                        act -> {
                            assertThat(act.kind()).isEqualTo(DeadlineAct.Kind.FINISHED);
                            assertThat(act.reason()).contains("Вилучено питання: Тече підвал");
                        });
    }

    @Test
    public void takenOut_oneOfTwoThatAreNotAnswered_isDueStill() {
        letterIsLinked();
        answer();
        Question road = new Question("Яма на дорозі", "090");
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"), road);
        record(CaseActKind.CORRECTED, ROOF, road);
        assertThat(deadline().finishedOn()).isEmpty();
    }

    /** Other words are another question. */
    @Test
    public void takenOut_forAnother_isDueStill() {
        letterIsLinked();
        answer();
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"));
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече дуже", "090"));
        assertThat(deadline().finishedOn()).isEmpty();
    }

    /** What is not sent to the author ends no term: neither does it when a question goes. */
    @Test
    public void takenOut_whatStandsIsClosedByNoLetter_isDueStill() {
        answer();
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"));
        record(CaseActKind.CORRECTED, ROOF);
        assertThat(deadline().finishedOn()).isEmpty();
    }

    private void letterIsLinked() {
        jdbc.sql("UPDATE ce_register_entry SET registered_on = :on WHERE node_id = :letter")
                .param("letter", letter.value())
                .param("on", ANSWERED)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO ce_document_link (type, from_node, to_node, made_at, made_by, made_by_name)
                        VALUES ('answers', :from, :to, now(), 'registrar', 'Олена Коваль')
                        """)
                .param("from", letter.value())
                .param("to", appeal.value())
                .update();
    }

    @Test
    public void added_toWhatAPersonClosedByHand_staysClosed() {
        deadlines.finish(appeal, ANSWERED);
        record(CaseActKind.CORRECTED, ROOF, new Question("Тече підвал", "090"));
        assertThat(deadline().finishedOn()).contains(ANSWERED);
    }

    /** It came without a record, was answered as a whole, and is recorded now. */
    @Test
    public void firstRecord_ofWhatIsAnswered_staysMet() {
        DocumentId bare = DocumentId.create();
        deadlines.set(bare, "appeal", RECEIVED);
        answered.close(bare, letter, ANSWERED);
        writer.record(bare, DocumentKind.APPEAL, appeal(ROOF), RECEIVED, CaseActKind.RECORDED);
        assertThat(deadlines.of(bare).orElseThrow().finishedOn()).contains(ANSWERED);
    }

    private void record(CaseActKind act, Question... asked) {
        writer.record(appeal, DocumentKind.APPEAL, appeal(asked), RECEIVED, act);
    }

    private void answer() {
        questions.answer(
                appeal,
                questions.of(appeal).get(0).id(),
                new AnswerDraft.Answer(letter, Optional.empty(), Optional.empty()),
                "registrar");
        answers.answers(
                new Answer(letter, DocumentKind.OUTGOING, appeal, DocumentKind.APPEAL, ANSWERED));
    }

    private DocumentDeadline deadline() {
        return deadlines.of(appeal).orElseThrow();
    }

    private static Appeal appeal(Question... asked) {
        Appeal plain =
                Drafts.appeal(Drafts.author("Коваль Олена"))
                        .validated(new RecordContext(Classifiers.shipped(), false, ANSWERED));
        return new Appeal(
                plain.form(),
                plain.sign(),
                plain.kind(),
                plain.subject(),
                plain.type(),
                plain.authors(),
                plain.signers(),
                plain.signed(),
                List.copyOf(Arrays.asList(asked)),
                plain.dismissal(),
                plain.previous(),
                plain.simple(),
                plain.result());
    }

    private static Document document(DocumentId id) {
        return new Document(
                id,
                Optional.empty(),
                "лист.pdf",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
