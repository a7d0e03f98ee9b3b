package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class WorkCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    public void working_everyDayOfEightYears_isAsTheCalendarsOfTheTimeSay() {
        for (String name : List.of("law", "peace")) {
            WorkCalendar calendar = Tsv.calendar(name);
            Set<LocalDate> off = days(name, "off");
            Set<LocalDate> worked = days(name, "worked");
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
                boolean expected = worked.contains(day) || (!weekend && !off.contains(day));
                assertThat(calendar.working(day)).as(name + " " + day).isEqualTo(expected);
            }
        }
    }

    @Test
    public void easter_eightYears_isOnItsSunday() {
        assertThat(List.of(2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027))
                .extracting(year -> Paschalion.easter(year).toString())
                .containsExactly(
                        "2020-04-19",
                        "2021-05-02",
                        "2022-04-24",
                        "2023-04-16",
                        "2024-05-05",
                        "2025-04-20",
                        "2026-04-12",
                        "2027-05-02");
        assertThat(Paschalion.trinity(2026)).isEqualTo("2026-05-31");
    }

    @Test
    public void holidays_reformOf2023_moveOnTheirDays() {
        assertThat(LegalHolidays.on(LocalDate.of(2023, 1, 7))).isPresent();
        assertThat(LegalHolidays.on(LocalDate.of(2024, 1, 7))).isEmpty();
        assertThat(LegalHolidays.on(LocalDate.of(2023, 7, 28))).isPresent();
        assertThat(LegalHolidays.on(LocalDate.of(2023, 7, 15))).isEmpty();
        assertThat(LegalHolidays.on(LocalDate.of(2024, 7, 15))).isPresent();
        assertThat(LegalHolidays.on(LocalDate.of(2023, 5, 9))).isPresent();
        assertThat(LegalHolidays.on(LocalDate.of(2024, 5, 9))).isEmpty();
        assertThat(LegalHolidays.on(LocalDate.of(2024, 5, 8))).isPresent();
        assertThat(LegalHolidays.on(LocalDate.of(2022, 10, 14)))
                .map(Bilingual::uk)
                .contains("День захисників і захисниць України");
        assertThat(LegalHolidays.on(LocalDate.of(2020, 10, 14)))
                .map(Bilingual::uk)
                .contains("День захисника України");
        assertThat(LegalHolidays.on(LocalDate.of(2023, 10, 14))).isEmpty();
        assertThat(LegalHolidays.on(LocalDate.of(2023, 10, 1))).isPresent();
    }

    @Test
    public void day_administratorsWord_goesBeforeTheLaw() {
        LocalDate day = LocalDate.of(2026, 9, 14);
        WorkCalendar calendar =
                new WorkCalendar(
                        List.of(new CalendarDay(day, DayKind.DAY_OFF, "День міста")),
                        List.of(MartialPeriod.OF_THE_LAW));
        assertThat(calendar.working(day)).isFalse();
        assertThat(calendar.day(day).note().uk()).isEqualTo("День міста");
        assertThat(calendar.lawful(day).working()).isTrue();
        assertThat(calendar.workingFrom(day)).isEqualTo(day.plusDays(1));
        assertThat(calendar.workingUpTo(day)).isEqualTo(day.minusDays(3));
    }

    @Test
    public void day_martialLawThatEnded_holidaysAreKeptAgain() {
        WorkCalendar calendar =
                new WorkCalendar(
                        List.of(),
                        List.of(
                                new MartialPeriod(
                                        LocalDate.of(2022, 3, 24),
                                        Optional.of(LocalDate.of(2026, 11, 30)))));
        assertThat(calendar.day(LocalDate.of(2026, 8, 24)).reason())
                .isEqualTo(DayReason.WORKED_HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2026, 12, 25)).reason()).isEqualTo(DayReason.HOLIDAY);
    }

    private static Set<LocalDate> days(String calendar, String kind) {
        return Tsv.rows("days-off.tsv").stream()
                .filter(row -> row.get(0).equals(calendar) && row.get(1).equals(kind))
                .map(row -> LocalDate.parse(row.get(2)))
                .collect(Collectors.toSet());
    }
}
