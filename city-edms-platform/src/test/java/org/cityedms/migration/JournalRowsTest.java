package org.cityedms.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterSettings;
import org.junit.Test;

public class JournalRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final List<RowProblem> problems = new ArrayList<>();

    @Test
    public void read_fullRow_isALine() {
        JournalRow row =
                rows("number", "registered-on", "correspondent", "summary", "sheets", "executor")
                        .read(
                                row(
                                        "01-21/57",
                                        "12.01.2024",
                                        "ТОВ «Дах»",
                                        "Про ремонт",
                                        "3",
                                        "Коваль О. П."),
                                problems)
                        .orElseThrow();
        assertThat(row.number()).isEqualTo(new JournalNumber("01-21/57", 57, "", true));
        assertThat(row.registeredOn()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(row.card().correspondent()).contains("ТОВ «Дах»");
        assertThat(row.card().summary()).contains("Про ремонт");
        assertThat(row.card().sheets()).contains(3);
        assertThat(row.card().additional("executor")).contains("Коваль О. П.");
        assertThat(problems).isEmpty();
    }

    @Test
    public void read_printedColumns_areTakenApart() {
        JournalRow row =
                rows("number-and-date", "correspondent-number-and-date", "summary")
                        .read(
                                row("57\nвід 12.01.2024 р.", "вих. № 318/02 від 10.01.24", "Зміст"),
                                problems)
                        .orElseThrow();
        assertThat(row.number().ordinal()).isEqualTo(57);
        assertThat(row.registeredOn()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(row.card().correspondentNumber()).contains("318/02");
        assertThat(row.card().correspondentDate()).contains(LocalDate.of(2024, 1, 10));
    }

    @Test
    public void read_emptyDate_isThatOfTheRowAbove() {
        JournalRows rows = rows("number", "registered-on");
        rows.read(row("1", "12.01.2024"), problems);
        JournalRow second = rows.read(row("2", ""), problems).orElseThrow();
        assertThat(second.registeredOn()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(codes()).containsExactly("journal-day-above");
    }

    @Test
    public void read_withoutNumberOrDay_isRefusedWithTheReason() {
        JournalRows rows = rows("number", "registered-on");
        assertThat(rows.read(row("", "12.01.2024"), problems)).isEmpty();
        assertThat(rows.read(row("без номера", "12.01.2024"), problems)).isEmpty();
        assertThat(rows.read(row("5", ""), problems)).isEmpty();
        assertThat(rows.read(row("5", "12.01.2027"), problems)).isEmpty();
        assertThat(codes())
                .containsExactly(
                        "journal-without-number",
                        "journal-not-a-number",
                        "journal-without-day",
                        "journal-in-future");
        assertThat(problems).allMatch(RowProblem::refused);
    }

    @Test
    public void read_longSummary_isCutAndKeptBeside() {
        String whole = "я".repeat(400);
        JournalRow row =
                rows("number", "registered-on", "summary")
                        .read(row("1", "1.1.2024", whole), problems)
                        .orElseThrow();
        assertThat(row.card().summary().orElseThrow()).hasSize(150).endsWith("…");
        assertThat(row.card().additional("summary-whole")).contains(whole);
        assertThat(codes()).containsExactly("journal-shortened");
    }

    @Test
    public void read_numbers_ofEveryForm() {
        assertNumber("{index}/{seq}", "01-21/12-а", 12, "-а", true);
        assertNumber("{index}/{seq}", "01-21/15/1", 15, "/1", true);
        assertNumber("{index}/{seq}", "№ 15", 15, "", true);
        assertNumber("{seq}-р", "104-р", 104, "", true);
        assertNumber("{case}-{seq}", "К-15", 15, "", true);
        assertNumber("{seq}-{case}/{case}", "1024-32/VIII", 1024, "", true);
        assertNumber("{seq:5}/{yyyy}", "00057/2024", 57, "", true);
        assertNumber("{index}/{seq}", "02-10/33", 33, "", false);
    }

    private void assertNumber(
            String template, String text, long ordinal, String literal, boolean expected) {
        assertThat(new NumberReading(register(template)).read(text))
                .as(template + " " + text)
                .get()
                .extracting(JournalNumber::ordinal, JournalNumber::literal, JournalNumber::expected)
                .containsExactly(ordinal, literal, expected);
    }

    @Test
    public void gaps_areNamedByRun() {
        Gaps gaps = new Gaps();
        for (long ordinal : new long[] {7, 3, 4, 9, 9}) {
            gaps.add("2024", ordinal);
        }
        assertThat(gaps.problems())
                .extracting(problem -> problem.what().arguments())
                .containsExactly(List.of("2024", "5", "6", "2"), List.of("2024", "8", "8", "1"));
    }

    @Test
    public void taken_markedNumber_isAnotherOne() {
        TakenNumbers taken = new TakenNumbers();
        JournalNumber number = new JournalNumber("01-21/57", 57, "", true);
        taken.take("2024", number);
        assertThat(taken.isTaken("2024", number)).isTrue();
        assertThat(taken.isTaken("2023", number)).isFalse();
        assertThat(taken.isTaken("2024", number.marked(2))).isFalse();
        assertThat(number.marked(2).printed()).isEqualTo("01-21/57 (2)");
        assertThat(number.marked(2).literal()).isEqualTo("(2)");
    }

    private List<String> codes() {
        return problems.stream().map(problem -> problem.what().code()).toList();
    }

    private static JournalRows rows(String... columns) {
        return new JournalRows(
                new ColumnMapping(
                        1,
                        Arrays.stream(columns)
                                .map(
                                        code ->
                                                Stream.of(JournalColumn.values())
                                                        .filter(c -> c.code().equals(code))
                                                        .findFirst())
                                .toList(),
                        Duplicates.MARK),
                register("{index}/{seq}"),
                TODAY);
    }

    private static SourceRow row(String... cells) {
        return new SourceRow(2, List.of(cells));
    }

    static RegisterSettings register(String template) {
        return new RegisterDraft(
                        "rada", "r", "Реєстр", "incoming", "01-21", template, "yearly", 1L, true)
                .validated();
    }
}
