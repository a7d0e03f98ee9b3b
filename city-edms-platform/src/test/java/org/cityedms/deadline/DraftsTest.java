package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class DraftsTest {
    @Test
    public void preset_whole_isRead() {
        DeadlinePreset preset =
                new PresetDraft(
                                "Звернення",
                                null,
                                "ст. 20 Закону",
                                " ",
                                "after",
                                new PresetDraft.TermDraft(1, "months"),
                                "same-day",
                                "following",
                                new PresetDraft.ExtensionDraft(
                                        new PresetDraft.TermDraft(45, "calendar-days"),
                                        new PresetDraft.TermDraft(1, "months"),
                                        "ст. 20",
                                        null),
                                "2026-01-01",
                                "2026-12-31")
                        .validated("appeal");
        assertThat(preset.title()).isEqualTo(Bilingual.same("Звернення"));
        assertThat(preset.source().en()).isEqualTo("ст. 20 Закону");
        assertThat(preset.term()).isEqualTo(Term.months(1));
        assertThat(preset.extension())
                .contains(
                        new Extension(
                                Term.calendarDays(45), Term.months(1), Bilingual.same("ст. 20")));
        assertThat(preset.validOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(preset.validOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(preset.validOn(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    public void preset_everythingWrong_saysAll() {
        PresetDraft draft =
                new PresetDraft(
                        null,
                        null,
                        null,
                        null,
                        null,
                        new PresetDraft.TermDraft(0, "working-days"),
                        "someday",
                        null,
                        new PresetDraft.ExtensionDraft(null, null, null, null),
                        "2026-12-31",
                        "2026-01-01");
        assertThat(faults(() -> draft.validated("Код")))
                .containsExactly(
                        "code not-a-code",
                        "titleUk required",
                        "sourceUk required",
                        "direction required",
                        "term.amount out-of-range",
                        "startRule not-in-list",
                        "lastDayRule required",
                        "extension.total required",
                        "extension.notice required",
                        "extension.sourceUk required",
                        "validUntil before-start");
    }

    @Test
    public void start_dayAndTime_areRead() {
        StartDraft.Checked checked =
                new StartDraft("appeal", "2026-10-07", "09:30", null).validated();
        assertThat(checked.start())
                .isEqualTo(DeadlineStart.at(LocalDate.of(2026, 10, 7), LocalTime.of(9, 30)));
        assertThat(faults(() -> new StartDraft(null, " ", "25:00", "x").validated()))
                .containsExactly(
                        "preset required",
                        "startDay required",
                        "startTime not-a-time",
                        "namedDay not-a-date");
    }

    @Test
    public void day_kind_isNeeded() {
        LocalDate date = LocalDate.of(2026, 9, 14);
        assertThat(new DayDraft("day-off", " День міста ").validated(date))
                .isEqualTo(new CalendarDay(date, DayKind.DAY_OFF, "День міста"));
        assertThat(faults(() -> new DayDraft(null, "x".repeat(201)).validated(date)))
                .containsExactly("kind required", "note too-long");
        assertThat(faults(() -> new DayDraft("weekend", null).validated(date)))
                .containsExactly("kind not-in-list");
    }

    @Test
    public void martial_periods_areOrderedAndMeetNot() {
        assertThat(
                        new MartialDraft(
                                        List.of(
                                                period("2028-01-01", null),
                                                period("2022-03-24", "2027-01-31")))
                                .validated())
                .containsExactly(
                        new MartialPeriod(
                                LocalDate.of(2022, 3, 24), Optional.of(LocalDate.of(2027, 1, 31))),
                        new MartialPeriod(LocalDate.of(2028, 1, 1), Optional.empty()));
        assertThat(new MartialDraft(List.of()).validated()).isEmpty();
        assertThat(
                        faults(
                                () ->
                                        new MartialDraft(
                                                        List.of(
                                                                period("2022-03-24", null),
                                                                period("2028-01-01", null)))
                                                .validated()))
                .containsExactly("periods.1 overlaps");
        assertThat(
                        faults(
                                () ->
                                        new MartialDraft(
                                                        List.of(period("2026-02-01", "2026-01-01")))
                                                .validated()))
                .containsExactly("periods.0.until before-start");
        assertThat(faults(() -> new MartialDraft(null).validated()))
                .containsExactly("periods invalid");
    }

    private static MartialDraft.Period period(String from, String until) {
        return new MartialDraft.Period(from, until);
    }

    private static List<String> faults(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().errors().stream()
                .map((FieldError error) -> error.field() + " " + error.code())
                .toList();
    }
}
