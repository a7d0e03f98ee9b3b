package org.cityedms.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cityedms.registration.OfficeTime;
import org.junit.Test;

/** The story of the demonstration holds together, whatever day it is told on. */
public class DemoCaseTest {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    public void letters_all_areLettersOfTheCouncil() {
        Set<String> there =
                DemoLetter.all().stream()
                        .map(letter -> letter.register() + letter.summary())
                        .collect(Collectors.toSet());
        List<DemoCase> letters = of(DemoCase.LETTER);
        assertThat(letters).hasSizeGreaterThan(20);
        assertThat(letters)
                .allSatisfy(one -> assertThat(there).contains(one.register() + one.summary()));
        assertThat(DemoCase.all()).extracting(DemoCase::summary).doesNotHaveDuplicates();
    }

    @Test
    public void steps_ofEachDocument_followEachOtherAfterItsRegistration() {
        List<DemoLetter> letters = DemoLetter.all();
        for (int weekday = 0; weekday < 7; weekday++) {
            DemoDays days = new DemoDays(A_MONDAY.plusDays(weekday));
            for (DemoCase one : DemoCase.all()) {
                int first = one.steps().get(0).day();
                if (one.kind().equals(DemoCase.LETTER)) {
                    int place =
                            IntStream.range(0, letters.size())
                                    .filter(n -> letters.get(n).summary().equals(one.summary()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(DemoLetters.time(place, letters.size(), days.today()))
                            .as(one.summary() + " on " + days.today().getDayOfWeek())
                            .isBefore(days.at(first, 1));
                } else {
                    assertThat(Integer.parseInt(one.head().get(1))).isLessThanOrEqualTo(first);
                }
                assertThat(one.steps()).extracting(DemoStep::day).isSorted();
                assertThat(one.steps()).extracting(DemoStep::day).allMatch(day -> day < 0);
            }
        }
    }

    @Test
    public void people_ofAllSteps_holdPostsOfTheCouncil() {
        Set<String> people =
                DemoTable.lines("structure.tsv").stream()
                        .filter(line -> line[0].equals("post"))
                        .map(line -> line[6])
                        .collect(Collectors.toSet());
        for (DemoCase one : DemoCase.all()) {
            for (DemoStep step : one.steps()) {
                assertThat(people).contains(step.who());
                step.executors().forEach(given -> assertThat(people).contains(given.user()));
            }
        }
    }

    @Test
    public void days_acrossWeekends_areWorkingDays() {
        DemoDays days = new DemoDays(A_MONDAY.plusDays(5));
        assertThat(days.day(-1)).isEqualTo(A_MONDAY.plusDays(4));
        assertThat(days.day(1)).isEqualTo(A_MONDAY.plusDays(7));
        assertThat(days.day(-6)).isEqualTo(A_MONDAY.minusDays(3));
        assertThat(days.day(0)).isEqualTo(days.today());
        assertThat(OfficeTime.dayOf(days.at(-1, 3))).isEqualTo(days.day(-1));
    }

    private static List<DemoCase> of(String kind) {
        return DemoCase.all().stream().filter(one -> one.kind().equals(kind)).toList();
    }
}
