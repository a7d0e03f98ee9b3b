package org.cityedms.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class MonthOfActsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final MonthOfActs month = new MonthOfActs(OCTOBER, false);
    private long position;

    @Test
    public void add_momentsAtTheEdges_belongToTheMonthOfTheOffice() {
        add(month, JournalAct.REGISTERED, 1, "2026-09-30T20:59:59.999999Z");
        assertThat(month.isEmpty()).isTrue();
        add(month, JournalAct.REGISTERED, 2, "2026-09-30T21:00:00Z");
        add(month, JournalAct.REGISTERED, 3, "2026-10-31T21:59:59Z");
        add(month, JournalAct.REGISTERED, 4, "2026-10-31T22:00:00Z");
        assertThat(month.count(JournalAct.REGISTERED)).isEqualTo(2);
        assertThat(month.first()).map(StatementAct::number).contains("2");
        assertThat(month.last()).map(StatementAct::number).contains("3");
    }

    @Test
    public void first_numbersOutOfOrder_areOrderedByOrdinal() {
        add(month, JournalAct.REGISTERED, 12, "2026-10-02T10:00:00Z");
        add(month, JournalAct.RESERVED, 14, "2026-10-02T11:00:00Z");
        add(month, JournalAct.REGISTERED, 9, "2026-10-03T10:00:00Z");
        add(month, JournalAct.VOIDED, 3, "2026-10-03T10:00:00Z");
        assertThat(month.first()).map(StatementAct::number).contains("9");
        assertThat(month.last()).map(StatementAct::number).contains("14");
    }

    @Test
    public void stillReserved_numbersOfEarlierMonths_areOpenUntilUsed() {
        add(month, JournalAct.RESERVED, 1, "2026-08-02T10:00:00Z");
        add(month, JournalAct.RESERVED, 2, "2026-08-02T10:00:00Z");
        add(month, JournalAct.RESERVED, 3, "2026-10-02T10:00:00Z");
        add(month, JournalAct.RESERVED, 4, "2026-10-02T10:00:00Z");
        add(month, JournalAct.FILLED, 1, "2026-10-03T10:00:00Z");
        add(month, JournalAct.RELEASED, 4, "2026-10-04T10:00:00Z");
        add(month, JournalAct.VOIDED, 3, "2026-11-04T10:00:00Z");
        assertThat(month.stillReserved())
                .extracting(StatementAct::number)
                .containsExactly("2", "3");
        assertThat(month.count(JournalAct.RESERVED)).isEqualTo(2);
        assertThat(month.listed(JournalAct.FILLED)).hasSize(1);
    }

    @Test
    public void add_importedLines_haveASpanOfTheirOwn() {
        add(month, JournalAct.IMPORTED, 500, "2026-10-02T10:00:00Z");
        add(month, JournalAct.IMPORTED, 400, "2026-10-02T10:00:00Z");
        assertThat(month.first()).isEmpty();
        assertThat(month.firstImported()).map(StatementAct::number).contains("400");
        assertThat(month.lastImported()).map(StatementAct::number).contains("500");
        assertThat(month.listed(JournalAct.IMPORTED)).isEmpty();
    }

    @Test
    public void canonical_correction_hasBothValues() {
        add(month, JournalAct.CORRECTED, 1, "2026-10-02T10:00:00Z");
        assertThat(statement(month).canonical())
                .contains(
                        "\"corrections\":[{\"actorName\":\"Олена Коваль\",\"at\":\"2026-10-02T13:00:00+03:00\",\"changes\":[{\"after\":\"Дах\",\"before\":\"Даг\",\"field\":\"summary\"}],\"number\":\"1\",\"position\":1,\"reason\":\"Описка\"}]")
                .contains("\"complete\":true")
                .contains("\"corrected\":1")
                .doesNotContain("\"numbers\":");
    }

    @Test
    public void canonical_personalKind_tellsNumbersOnly() {
        MonthOfActs personal = new MonthOfActs(OCTOBER, true);
        add(personal, JournalAct.CORRECTED, 1, "2026-10-02T10:00:00Z");
        add(personal, JournalAct.VOIDED, 2, "2026-10-02T10:00:00Z");
        assertThat(statement(personal).canonical())
                .contains("\"number\":\"1\"", "\"number\":\"2\"")
                .doesNotContain("Дах", "Описка");
    }

    private void add(MonthOfActs to, JournalAct act, long ordinal, String at) {
        to.add(
                new StatementAct(
                        act,
                        ++position,
                        Instant.parse(at),
                        "Олена Коваль",
                        Optional.of("Описка"),
                        List.of(
                                new ActContent.Change(
                                        "summary", Optional.of("\"Даг\""), Optional.of("\"Дах\""))),
                        ordinal,
                        ordinal,
                        "",
                        Long.toString(ordinal)));
    }

    private static Statement statement(MonthOfActs acts) {
        return new Statement(
                "Рада",
                "incoming",
                "Вхідні",
                OCTOBER,
                1,
                Instant.parse("2026-11-02T06:15:00Z"),
                "registrar",
                "Олена Коваль",
                acts,
                List.of(),
                new ChainHead("2026", 2, "0".repeat(64)),
                Optional.empty());
    }
}
