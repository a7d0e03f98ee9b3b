package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.problem.Language;
import org.junit.Test;

public class DeadlineExplanationTest {
    private static final WorkCalendar LAW = WorkCalendar.ofTheLaw();
    private static final WorkCalendar PEACE = new WorkCalendar(List.of(), List.of());

    @Test
    public void of_informationRequest_tellsWeekend() {
        Deadline deadline = compute(LAW, "information-request", "2026-10-07");
        assertThat(DeadlineExplanation.of(deadline).uk())
                .isEqualTo(
                        "до 14.10.2026 — 5 роб. днів, ст. 20 Закону «Про доступ до публічної інформації»;"
                                + " 10–11.10 вихідні");
        assertThat(DeadlineExplanation.of(deadline).en())
                .isEqualTo(
                        "by 14.10.2026 — 5 working days, Art. 20 of the Law “On Access to Public Information”;"
                                + " 10–11.10 days off");
    }

    @Test
    public void of_holidays_namesThem() {
        assertThat(uk(compute(PEACE, "information-request", "2026-06-25")))
                .endsWith(
                        "; 27.06 вихідний; 28.06 День Конституції України;"
                                + " 29.06 вихідний за свято День Конституції України");
        assertThat(uk(compute(LAW, "information-request", "2026-08-21")))
                .endsWith(
                        "; 22–23.08 вихідні; 24.08 День Незалежності України, робочий (воєнний стан)");
        assertThat(uk(compute(LAW, "information-request", "2020-01-03")))
                .contains(
                        "06.01 вихідний, перенесено на 11.01.2020",
                        "07.01 Різдво Христове",
                        "11.01 робочий за 06.01.2020");
    }

    @Test
    public void of_lastDayMoved_tellsWhere() {
        assertThat(uk(compute(LAW, "appeal", "2026-10-15")))
                .isEqualTo(
                        "до 13.11.2026 — 1 місяць, ст. 20 Закону «Про звернення громадян»; 14–15.11 вихідні;"
                                + " попередній робочий день");
        assertThat(uk(compute(LAW, "administrative-case", "2026-10-15")))
                .endsWith("; 14–15.11 вихідні; наступний робочий день");
    }

    @Test
    public void of_longRange_joinsRanges() {
        Deadline extended =
                new DeadlineCalculator(LAW)
                        .extended(preset("information-request"), start("2026-10-07"));
        assertThat(uk(extended))
                .isEqualTo(
                        "до 04.11.2026 — продовжено до 20 роб. днів, ст. 20 Закону «Про доступ до публічної"
                                + " інформації»; 10–11.10, 17–18.10, 24–25.10, 31.10–01.11 вихідні");
    }

    @Test
    public void of_before_tellsBeforeWhat() {
        assertThat(uk(compute(LAW, "draft-act", "2026-10-28")))
                .startsWith("до 14.10.2026 — за 10 роб. днів до 28.10.2026, ст. 15 Закону");
        assertThat(
                        DeadlineExplanation.in(
                                Language.ENGLISH, compute(LAW, "session-call", "2026-10-28")))
                .isEqualTo(
                        "by 16.10.2026 — 10 calendar days before 28.10.2026, Art. 46 of the Law “On Local"
                                + " Self-Government in Ukraine”; 17–18.10 days off; the working day before");
    }

    @Test
    public void terms_numbers_haveTheirForms() {
        assertThat(TermWords.of(Term.workingDays(1), Language.UKRAINIAN)).isEqualTo("1 роб. день");
        assertThat(TermWords.of(Term.workingDays(22), Language.UKRAINIAN)).isEqualTo("22 роб. дні");
        assertThat(TermWords.of(Term.calendarDays(11), Language.UKRAINIAN))
                .isEqualTo("11 кал. днів");
        assertThat(TermWords.of(Term.calendarDays(45), Language.UKRAINIAN))
                .isEqualTo("45 кал. днів");
        assertThat(TermWords.of(Term.months(2), Language.UKRAINIAN)).isEqualTo("2 місяці");
        assertThat(TermWords.upTo(Term.months(1))).isEqualTo("1 місяця");
        assertThat(TermWords.of(Term.months(1), Language.ENGLISH)).isEqualTo("1 month");
    }

    private static String uk(Deadline deadline) {
        return DeadlineExplanation.of(deadline).uk();
    }

    private static Deadline compute(WorkCalendar calendar, String preset, String day) {
        return new DeadlineCalculator(calendar).compute(preset(preset), start(day));
    }

    private static DeadlinePreset preset(String code) {
        return LegalPresets.find(code).orElseThrow();
    }

    private static DeadlineStart start(String day) {
        return DeadlineStart.on(LocalDate.parse(day));
    }
}
