package org.cityedms.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.ShippedWays;
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
    public void read_longNameOfARegistrar_isCutAndKeptBeside() {
        String name = "Коваль Олена Петрівна, ".repeat(20).strip();
        JournalRow row =
                rows("number", "registered-on", "registrar")
                        .read(row("1", "12.01.2024", name), problems)
                        .orElseThrow();
        assertThat(row.registrarName()).hasSize(300).endsWith("…");
        assertThat(row.card().additional("registrar-whole")).contains(name);
        assertThat(codes()).containsExactly("journal-shortened");
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
        taken.take("2024", 2024, number);
        assertThat(taken.isTaken("2024", 2024, number)).isTrue();
        assertThat(taken.isTaken("2023", 2023, number)).isFalse();
        assertThat(taken.isTaken("2024", 2024, number.marked(2))).isFalse();
        assertThat(taken.isTaken("2024:04", 2024, number)).as("of the same year").isTrue();
        assertThat(number.marked(2).printed()).isEqualTo("01-21/57 (2)");
        assertThat(number.marked(2).literal()).isEqualTo("(2)");
    }

    @Test
    public void read_registerCountedByUnit_takesItFromTheColumnOrTheNumber() {
        RegisterSettings units = register("{unit}/{seq}", "unit");
        JournalRows rows = rows(units, "number", "registered-on", "unit");
        JournalRow column = rows.read(row("57", "12.01.2024", "03-12"), problems).orElseThrow();
        assertThat(column.period(units).key()).isEqualTo("2024:03-12");
        assertThat(column.number().printed()).as("written out").isEqualTo("03-12/57");
        assertThat(column.number().ordinal()).isEqualTo(57);
        JournalRow number = rows.read(row("04/9-а", "12.01.2024", ""), problems).orElseThrow();
        assertThat(number.period(units).key()).isEqualTo("2024:04");
        assertThat(number.card().additional("unit")).contains("04");
        assertThat(number.number().literal()).isEqualTo("-а");
        assertThat(rows.read(row("58", "12.01.2024", ""), problems)).isEmpty();
        assertThat(rows.read(row("59", "12.01.2024", "я".repeat(31)), problems)).isEmpty();
        assertThat(codes()).containsExactly("journal-without-unit", "journal-unit-too-long");
        assertThat(rows.writtenOut()).isEqualTo(1);
    }

    @Test
    public void read_registerCountedBySession_takesBothFromColumnsOrTheNumber() {
        RegisterSettings sessions = register("{seq}-{session}/{convocation}", "session");
        JournalRows rows = rows(sessions, "number", "registered-on", "session", "convocation");
        JournalRow columns =
                rows.read(row("12", "12.01.2024", "32.0", "VIII"), problems).orElseThrow();
        assertThat(columns.period(sessions).key()).isEqualTo("32/8");
        assertThat(columns.number().printed()).isEqualTo("12-32/VIII");
        JournalRow number =
                rows.read(row("13-33/VIII", "12.01.2024", "", ""), problems).orElseThrow();
        assertThat(number.period(sessions).key()).isEqualTo("33/8");
        assertThat(rows.read(row("14", "12.01.2024", "", "8"), problems)).isEmpty();
        assertThat(rows.read(row("14", "12.01.2024", "32", ""), problems)).isEmpty();
        assertThat(rows.read(row("14", "12.01.2024", "перша", "8"), problems)).isEmpty();
        assertThat(codes())
                .containsExactly(
                        "journal-without-session",
                        "journal-without-convocation",
                        "journal-not-a-session");
    }

    @Test
    public void read_yearlyRegister_keepsNumbersAsTheyStand() {
        JournalRow row =
                rows("number", "registered-on", "unit")
                        .read(row("57", "12.01.2024", "03"), problems)
                        .orElseThrow();
        assertThat(row.number().printed()).isEqualTo("57");
        assertThat(row.card().additional("unit")).contains("03");
    }

    @Test
    public void read_fieldsOfTheCard_areTakenOrKeptBeside() {
        JournalRows rows =
                rows(
                        "number",
                        "registered-on",
                        "delivery-method",
                        "annexes",
                        "annex-sheets",
                        "signed-by",
                        "executor-phone",
                        "amount",
                        "valid-until");
        Card card =
                rows.read(
                                row(
                                        "1",
                                        "12.01.2024",
                                        "Електронною поштою",
                                        "2",
                                        "14",
                                        "Мельник О. О.",
                                        "5-12-34",
                                        "12 500,50 грн",
                                        "31.12.2027"),
                                problems)
                        .orElseThrow()
                        .card();
        assertThat(card.deliveryMethod()).contains(DeliveryMethod.EMAIL);
        assertThat(card.annexes()).contains(2);
        assertThat(card.annexSheets()).contains(14);
        assertThat(card.additional("signedBy")).contains("Мельник О. О.");
        assertThat(card.additional("executorPhone")).contains("5-12-34");
        assertThat(card.additional("amount")).contains("12500.50");
        assertThat(card.additional("validUntil")).contains("2027-12-31");
        assertThat(problems).isEmpty();
        Card odd =
                rows.read(
                                row("2", "12.01.2024", "голуб", "багато", "", "", "", "кілька", ""),
                                problems)
                        .orElseThrow()
                        .card();
        assertThat(odd.deliveryMethod()).isEmpty();
        assertThat(odd.additional("delivery-method-note")).contains("голуб");
        assertThat(odd.additional("annexes-note")).contains("багато");
        assertThat(odd.additional("amount-note")).contains("кілька");
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "journal-not-a-way", "journal-not-a-count", "journal-kept-as-text");
    }

    @Test
    public void delivery_words_areUnderstoodWhereTheySpeakOfOneWay() {
        assertThat(WordsOfDelivery.read("пошта", ShippedWays.ALL)).contains(DeliveryMethod.POST);
        assertThat(WordsOfDelivery.read("рекомендованим листом", ShippedWays.ALL))
                .contains(DeliveryMethod.POST);
        assertThat(WordsOfDelivery.read("e-mail", ShippedWays.ALL)).contains(DeliveryMethod.EMAIL);
        assertThat(WordsOfDelivery.read("електронною поштою", ShippedWays.ALL))
                .contains(DeliveryMethod.EMAIL);
        assertThat(WordsOfDelivery.read("селищна пошта", ShippedWays.ALL))
                .contains(DeliveryMethod.POST);
        assertThat(WordsOfDelivery.read("ел. пошта", ShippedWays.ALL))
                .contains(DeliveryMethod.EMAIL);
        assertThat(WordsOfDelivery.read("СЕВ ОВВ", ShippedWays.ALL)).contains(DeliveryMethod.SEV);
        assertThat(WordsOfDelivery.read("нарочним", ShippedWays.ALL))
                .contains(DeliveryMethod.COURIER);
        assertThat(WordsOfDelivery.read("особистий прийом", ShippedWays.ALL))
                .contains(DeliveryMethod.IN_PERSON);
        assertThat(WordsOfDelivery.read("факсом, поштою", ShippedWays.ALL)).isEmpty();
    }

    @Test
    public void delivery_titlesOfTheCouncil_comeBeforeWordsThatJournalsHave() {
        List<DeliveryWay> all = new ArrayList<>(ShippedWays.ALL.all());
        all.add(way("nova", "Кур’єр Нової пошти", "Nova courier"));
        all.add(way("locker", "Поштомат", "Parcel locker"));
        DeliveryWays ways = new DeliveryWays(all);
        assertThat(WordsOfDelivery.read("КУР'ЄР Нової  пошти", ways)).contains(method("nova"));
        assertThat(WordsOfDelivery.read("кур'єр нової пошти, 12.03", ways))
                .contains(method("nova"));
        assertThat(WordsOfDelivery.read("nova courier", ways)).contains(method("nova"));
        assertThat(WordsOfDelivery.read("Parcel locker", ways)).contains(method("locker"));
        assertThat(WordsOfDelivery.read("поштомат", ways)).contains(method("locker"));
        assertThat(WordsOfDelivery.read("нарочним", ways)).contains(DeliveryMethod.COURIER);
        assertThat(WordsOfDelivery.read("через портал", ways)).contains(DeliveryMethod.PORTAL);
        assertThat(WordsOfDelivery.read("голубом", ways)).isEmpty();
    }

    private static DeliveryMethod method(String code) {
        return new DeliveryMethod(code);
    }

    private static DeliveryWay way(String code, String uk, String en) {
        return new DeliveryWay(
                method(code),
                new FieldLabel(uk, en),
                DeliveryUse.BOTH,
                DeliveryNeed.NOTHING,
                false,
                false);
    }

    @Test
    public void validated_mappingThatCannotBeCounted_isRefused() {
        RegisterSettings units = register("{unit}/{seq}", "unit");
        assertLacks(units, "mapping-without-unit", "ordinal", "registered-on");
        assertLacks(units, null, "ordinal", "registered-on", "unit");
        assertLacks(units, null, "number", "registered-on");
        RegisterSettings sessions = register("{seq}-{session}/{convocation}", "session");
        assertLacks(sessions, "mapping-without-session", "ordinal", "registered-on", "session");
        assertLacks(sessions, null, "ordinal", "registered-on", "session", "convocation");
        assertLacks(register("{index}/{seq}"), null, "ordinal", "registered-on");
    }

    private static void assertLacks(RegisterSettings register, String code, String... columns) {
        ColumnMappingDraft draft = new ColumnMappingDraft(1, List.of(columns), "mark");
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> draft.validated(register));
        assertThat(refused == null ? null : refused.problem().errors().get(0).code())
                .isEqualTo(code);
    }

    @Test
    public void read_lettersOfAuthors_areNoPartOfTheOrdinal() {
        assertNumber("{letter:БП:КО}-{seq}", "КО-17", 17, "", true);
        assertNumber("{letter:БП:КО}{seq}", "БП117", 117, "", true);
        assertNumber("{q}/{seq}", "2/117", 117, "", true);
    }

    private List<String> codes() {
        return problems.stream().map(problem -> problem.what().code()).toList();
    }

    private static JournalRows rows(String... columns) {
        return rows(register("{index}/{seq}"), columns);
    }

    private static JournalRows rows(RegisterSettings register, String... columns) {
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
                register,
                ShippedWays.ALL,
                TODAY);
    }

    private static SourceRow row(String... cells) {
        return new SourceRow(2, List.of(cells));
    }

    static RegisterSettings register(String template) {
        return register(template, "yearly");
    }

    private static RegisterSettings register(String template, String restart) {
        return new RegisterDraft(
                        "rada", "r", "Реєстр", "incoming", "01-21", template, restart, 1L, true)
                .validated();
    }
}
