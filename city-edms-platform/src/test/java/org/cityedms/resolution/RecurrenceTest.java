package org.cityedms.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Fields;
import org.junit.Test;

/** When periodic tasks are due. */
public class RecurrenceTest {
    private static final WorkCalendar LAW = WorkCalendar.ofTheLaw();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    public void due_dayOfTheMonth_isMovedToAWorkingDayAsChosen() {
        // 5 December 2026 is a Saturday, 5 January 2027 a Tuesday.
        assertThat(due(rule(RecurrenceUnit.MONTH, 1, 5, DayShift.BEFORE), 3))
                .containsExactly(day(2026, 12, 4), day(2027, 1, 5), day(2027, 2, 5));
        assertThat(due(rule(RecurrenceUnit.MONTH, 1, 5, DayShift.AFTER), 1))
                .containsExactly(day(2026, 12, 7));
    }

    @Test
    public void due_thirtyFirst_isTheLastDayWhereTheMonthIsShorter() {
        assertThat(planned(rule(RecurrenceUnit.MONTH, 1, 31, DayShift.BEFORE), 4))
                .containsExactly(
                        day(2026, 11, 30), day(2026, 12, 31), day(2027, 1, 31), day(2027, 2, 28));
    }

    @Test
    public void due_dayOfTheWeek_everySecondWeek() {
        assertThat(planned(rule(RecurrenceUnit.WEEK, 2, 1, DayShift.BEFORE), 2))
                .containsExactly(day(2026, 11, 30), day(2026, 12, 14));
        assertThat(planned(rule(RecurrenceUnit.WEEK, 1, 5, DayShift.BEFORE), 1))
                .containsExactly(FRIDAY);
    }

    @Test
    public void due_quarter_isInItsFirstMonth() {
        assertThat(planned(rule(RecurrenceUnit.QUARTER, 1, 10, DayShift.BEFORE), 2))
                .containsExactly(day(2027, 1, 10), day(2027, 4, 10));
    }

    @Test
    public void due_lastWorkingDay_isNeverMovedOutOfTheMonth() {
        // 31 January 2027 is a Sunday, 28 February 2027 too.
        assertThat(due(rule(RecurrenceUnit.LAST_WORKING_DAY, 1, 1, DayShift.AFTER), 4))
                .containsExactly(
                        day(2026, 11, 30), day(2026, 12, 31), day(2027, 1, 29), day(2027, 2, 26));
    }

    /** On a Saturday nobody is given what was due on Friday. */
    @Test
    public void due_begunOnADayOff_isNeverBeforeItsBeginning() {
        LocalDate saturday = day(2026, 10, 31);
        for (RecurrenceUnit unit :
                List.of(
                        RecurrenceUnit.DAY,
                        RecurrenceUnit.MONTH,
                        RecurrenceUnit.LAST_WORKING_DAY)) {
            Recurrence rule =
                    new Recurrence(
                            unit,
                            1,
                            31,
                            DayShift.BEFORE,
                            saturday,
                            Optional.empty(),
                            Optional.empty());
            assertThat(rule.due(0, LAW)).as(unit.code()).isEqualTo(day(2026, 11, 2));
        }
    }

    @Test
    public void doubled_everyDay_isWhatTheWeekendMovesToFriday() {
        Recurrence daily = rule(RecurrenceUnit.DAY, 1, 1, DayShift.BEFORE);
        assertThat(IntStream.range(0, 5).mapToObj(n -> daily.doubled(n, LAW)))
                .containsExactly(false, true, true, false, false);
        Recurrence after = rule(RecurrenceUnit.DAY, 1, 1, DayShift.AFTER);
        assertThat(IntStream.range(0, 5).mapToObj(n -> after.doubled(n, LAW)))
                .containsExactly(false, false, true, true, false);
    }

    @Test
    public void covers_endsByDateOrNumber() {
        Recurrence byDate =
                new Recurrence(
                        RecurrenceUnit.DAY,
                        10,
                        1,
                        DayShift.BEFORE,
                        FRIDAY,
                        Optional.of(day(2026, 12, 17)),
                        Optional.empty());
        assertThat(IntStream.range(0, 4).mapToObj(n -> byDate.covers(n, LAW)))
                .containsExactly(true, true, true, false);
        Recurrence byNumber =
                new Recurrence(
                        RecurrenceUnit.DAY,
                        10,
                        1,
                        DayShift.BEFORE,
                        FRIDAY,
                        Optional.empty(),
                        Optional.of(2));
        assertThat(IntStream.range(0, 3).mapToObj(n -> byNumber.covers(n, LAW)))
                .containsExactly(true, true, false);
    }

    /** Five times from a Friday: the weekend, moved to that Friday, takes none of them. */
    @Test
    public void covers_everyDay_countsWhatIsGivenOut() {
        Recurrence daily =
                new Recurrence(
                        RecurrenceUnit.DAY,
                        1,
                        1,
                        DayShift.BEFORE,
                        FRIDAY,
                        Optional.empty(),
                        Optional.of(5));
        assertThat(
                        IntStream.iterate(0, n -> daily.covers(n, LAW), n -> n + 1)
                                .filter(n -> !daily.doubled(n, LAW))
                                .mapToObj(n -> daily.due(n, LAW)))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    public void deadline_ofAMovedOccurrence_explainsItself() {
        ExecutionDeadline deadline =
                ExecutionDeadline.periodic(
                        rule(RecurrenceUnit.MONTH, 1, 5, DayShift.BEFORE), 0, LAW);
        assertThat(deadline.due()).contains(day(2026, 12, 4));
        assertThat(deadline.explanation().orElseThrow().uk())
                .isEqualTo(
                        "до 04.12.2026 — періодично: щомісяця, 5 числа; 05.12.2026 — неробочий день");
    }

    @Test
    public void words_ofEveryUnit_areInBothLanguages() {
        for (RecurrenceUnit unit : RecurrenceUnit.values()) {
            for (int every = 1; every < 3; every++) {
                var words = RecurrenceWords.of(rule(unit, every, 2, DayShift.BEFORE));
                assertThat(words.uk()).isNotBlank().isNotEqualTo(words.en());
            }
        }
    }

    @Test
    public void draft_withFaults_saysAllOfThem() {
        RecurrenceDraft draft =
                new RecurrenceDraft("month", 0, 32, "sideways", "2026-01-01", "2026-01-02", 1000);
        assertThat(faults(draft))
                .containsExactlyInAnyOrder(
                        "periodic.every",
                        "periodic.on",
                        "periodic.shift",
                        "periodic.from",
                        "periodic.times");
        assertThat(faults(new RecurrenceDraft("month", 1, 5, null, null, "2026-12-01", null)))
                .containsExactly("periodic.until");
        assertThat(faults(new RecurrenceDraft(null, null, null, null, null, null, null)))
                .containsExactly("periodic.unit");
    }

    private static List<String> faults(RecurrenceDraft draft) {
        Fields fields = new Fields();
        assertThat(draft.read(fields, "periodic", FRIDAY)).isEmpty();
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> fields.throwIfAny("invalid-input"));
        return refused.problem().errors().stream().map(FieldError::field).toList();
    }

    private static Recurrence rule(RecurrenceUnit unit, int every, int on, DayShift shift) {
        return new Recurrence(unit, every, on, shift, FRIDAY, Optional.empty(), Optional.empty());
    }

    private static List<LocalDate> planned(Recurrence rule, int count) {
        return IntStream.range(0, count).mapToObj(rule::planned).toList();
    }

    private static List<LocalDate> due(Recurrence rule, int count) {
        return IntStream.range(0, count).mapToObj(n -> rule.due(n, LAW)).toList();
    }

    private static LocalDate day(int year, int month, int dayOfMonth) {
        return LocalDate.of(year, month, dayOfMonth);
    }
}
