package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.OrdinalGap;
import org.cityedms.journal.Statement;
import org.cityedms.journal.StatementAct;
import org.cityedms.journal.StatementHead;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.JdbcRegisters;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.dao.DataAccessException;

/** Statements of a real register, and what they find when somebody rewrote it. */
public class StatementMakingTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant LATER = Instant.parse("2026-12-01T08:00:00Z");
    private static final StatementMaking.Maker MAKER =
            new StatementMaking.Maker("registrar", "Олена Коваль");
    private static final byte[] HASH = new byte[32];

    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcStatements table = new JdbcStatements(fixture.jdbc);
    private final StatementMaking making =
            new StatementMaking(
                    new ChainVerifier(TestDatabase.dataSource(), Clock.systemUTC(), 2),
                    new JdbcMonthActs(TestDatabase.dataSource(), none -> Set.of()),
                    table);
    private final ChainEditor chain = new ChainEditor(fixture.register, "2026");

    @Before
    public void aRegisterOfTwoMonths() {
        fixture.append("Лютий", Instant.parse("2026-02-28T10:00:00Z"));
        for (int n = 1; n <= 5; n++) {
            fixture.append("Про справу", Instant.parse("2026-03-0" + n + "T10:00:00Z"));
        }
        fixture.append("Квітень", Instant.parse("2026-04-01T10:00:00Z"));
    }

    @Test
    public void make_month_tellsItsNumbersAndTheHeadOfTheWholeChain() {
        ChainHead head = head();
        Statement statement = state(MARCH, head);
        assertThat(statement.acts().count(JournalAct.REGISTERED)).isEqualTo(5);
        assertThat(statement.acts().first()).map(StatementAct::number).contains("01-21/2");
        assertThat(statement.acts().last()).map(StatementAct::number).contains("01-21/6");
        assertThat(statement.head().position()).isEqualTo(7);
        assertThat(statement.gaps()).isEmpty();
        assertThat(statement.previous()).isEmpty();
        assertThat(statement.revision()).isEqualTo(1);
    }

    @Test
    public void make_monthWithoutActs_isNothing() {
        assertThat(making.make(fixture.register, head(), YearMonth.of(2026, 5), LATER, MAKER))
                .isEmpty();
    }

    @Test
    public void make_voided_isListedInTheMonthOfTheAct() {
        chain.voidLine(3);
        Statement november = state(YearMonth.of(2026, 11), head());
        assertThat(november.acts().listed(JournalAct.VOIDED))
                .extracting(StatementAct::number, StatementAct::reason)
                .containsExactly(tuple("01-21/3", Optional.of("Зіпсовано \"бланк\", двічі")));
        assertThat(state(MARCH, head()).acts().listed(JournalAct.VOIDED)).isEmpty();
    }

    /**
     * What it says of a letter to an author might name him: of an appeal nothing is said either.
     */
    @Test
    public void read_lettersToAuthors_areToldByTheirNumbersOnly() {
        fixture.jdbc
                .sql("UPDATE ce_register SET kind = 'outgoing' WHERE id = :id")
                .param("id", fixture.register.id())
                .update();
        chain.voidLine(3);
        chain.voidLine(4);
        DocumentId letter =
                new DocumentId(
                        fixture.jdbc
                                .sql("SELECT node_id FROM ce_register_entry WHERE id = :id")
                                .param("id", chain.line(3))
                                .query(String.class)
                                .single());
        JdbcMonthActs acts =
                new JdbcMonthActs(
                        TestDatabase.dataSource(),
                        asked -> asked.contains(letter) ? Set.of(letter) : Set.of());
        assertThat(
                        acts.read(
                                        new JdbcRegisters(fixture.jdbc, Clock.systemUTC())
                                                .require(fixture.register.code().value()),
                                        head(),
                                        YearMonth.of(2026, 11))
                                .listed(JournalAct.VOIDED))
                .extracting(StatementAct::number, StatementAct::reason)
                .containsExactly(
                        tuple("01-21/3", Optional.empty()),
                        tuple("01-21/4", Optional.of("Зіпсовано \"бланк\", двічі")));
    }

    @Test
    public void make_actsAfterTheVerifiedHead_areNotStated() {
        ChainHead head = head();
        fixture.append("Ще березень", Instant.parse("2026-03-20T10:00:00Z"));
        assertThat(state(MARCH, head).acts().count(JournalAct.REGISTERED)).isEqualTo(5);
    }

    @Test
    public void gaps_ordinalsThatNobodyTook_areTold() {
        Intruder.sql()
                .update(
                        "UPDATE ce_register_entry SET ordinal = ordinal + 10 WHERE register_id = ? AND ordinal = 6",
                        fixture.register.id());
        Intruder.sql()
                .update(
                        "UPDATE ce_register_entry SET ordinal = 90 WHERE register_id = ? AND ordinal = 2",
                        fixture.register.id());
        JdbcMonthActs acts = new JdbcMonthActs(TestDatabase.dataSource(), none -> Set.of());
        ChainHead all = new ChainHead("2026", 7, "0".repeat(64));
        assertThat(acts.gaps(fixture.register, "2026", acts.read(fixture.register, all, MARCH)))
                .containsExactly(new OrdinalGap(2, 2));
    }

    @Test
    public void add_secondStatement_knowsThePreviousOne() {
        Statement first = state(MARCH, head());
        file(first);
        Statement again = state(MARCH, head());
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.previous()).contains(new StatementHead(MARCH, 1, first.head()));
        file(again);
        assertThat(table.of(fixture.register))
                .extracting(FiledStatement::revision)
                .containsExactly(2, 1);
    }

    @Test
    public void verified_chainRewrittenAsAWhole_isCaughtByTheLastStatement() {
        file(state(MARCH, head()));
        fixture.append("Пізніше", Instant.parse("2026-05-01T10:00:00Z"));
        assertThat(making.verified(fixture.register, table.anchors(fixture.register))).hasSize(1);
        chain.rewriteFrom(3, content -> content.replace("Дах", "Двері"));
        assertThat(making.verified(fixture.register, List.of())).as("sound in itself").hasSize(1);
        assertThatThrownBy(() -> making.verified(fixture.register, table.anchors(fixture.register)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.problem().code())
                                        .isEqualTo("journal-not-sound"));
    }

    @Test
    public void table_statement_isNeverChanged() {
        file(state(MARCH, head()));
        assertThatThrownBy(
                        () ->
                                fixture.jdbc
                                        .sql("UPDATE ce_statement SET head_position = 1")
                                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> fixture.jdbc.sql("DELETE FROM ce_statement").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    public void print_statement_saysWhatWasDone() throws IOException {
        chain.voidLine(3);
        Statement statement = state(YearMonth.of(2026, 11), head());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementPages.print(statement, "ab".repeat(32), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Відомість реєстрації за листопад 2026")
                    .contains("Анульовано: 1")
                    .contains("01-21/3")
                    .contains("Зіпсовано")
                    .contains(statement.head().hash())
                    .contains("ab".repeat(32))
                    .contains("арк. 1");
        }
    }

    private ChainHead head() {
        return making.verified(fixture.register, List.of()).get(0);
    }

    private Statement state(YearMonth month, ChainHead head) {
        return making.make(fixture.register, head, month, LATER, MAKER).orElseThrow();
    }

    private void file(Statement statement) {
        table.add(fixture.register, statement, HASH, "pdf", "json");
    }
}
