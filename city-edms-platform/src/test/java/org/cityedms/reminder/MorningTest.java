package org.cityedms.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Where a morning tells of a task. */
@RunWith(JUnitQuickcheck.class)
public class MorningTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 11, 2);

    private final Morning friday = morning(FRIDAY);

    private static Morning morning(LocalDate day) {
        return new Morning(day, WorkCalendar.ofTheLaw(), OfficeReminders.STANDARD, 8);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 30).atZone(OfficeTime.ZONE).toInstant();
    }

    private static DigestLine task(Instant since, LocalDate due) {
        return task(since, due, false);
    }

    private static DigestLine task(Instant since, LocalDate due, boolean informed) {
        return new DigestLine(
                1,
                false,
                1,
                informed,
                DocumentId.create(),
                Optional.of("1"),
                Optional.of("incoming"),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(due),
                since);
    }

    @Test
    public void part_byTheDeadline_isLateTodayOrSoon() {
        Instant since = at(LONG_AGO, 9);
        assertThat(friday.part(task(since, FRIDAY.minusDays(1)))).contains(DigestPart.OVERDUE);
        assertThat(friday.part(task(since, FRIDAY))).contains(DigestPart.TODAY);
        // Three working days from a Friday are Monday, Tuesday, Wednesday.
        assertThat(friday.part(task(since, LocalDate.of(2026, 12, 2)))).contains(DigestPart.SOON);
        assertThat(friday.part(task(since, LocalDate.of(2026, 12, 3)))).contains(DigestPart.HALF);
    }

    @Test
    public void part_ofWhatCameSinceTheLetterBefore_isNew() {
        LocalDate far = FRIDAY.plusDays(60);
        assertThat(friday.part(task(at(FRIDAY.minusDays(1), 7), far))).isEmpty();
        assertThat(friday.part(task(at(FRIDAY.minusDays(1), 9), far))).contains(DigestPart.NEW);
        // On Monday all since Friday's letter is new.
        assertThat(morning(MONDAY).part(task(at(FRIDAY, 9), far))).contains(DigestPart.NEW);
        assertThat(friday.part(task(at(FRIDAY.minusDays(1), 9), null))).contains(DigestPart.NEW);
        assertThat(friday.part(task(at(LONG_AGO, 9), null))).isEmpty();
    }

    @Test
    public void part_ofWhatIsForInformation_isNewOrNothing() {
        assertThat(friday.part(task(at(LONG_AGO, 9), FRIDAY, true))).isEmpty();
        assertThat(friday.part(task(at(FRIDAY, 7), FRIDAY.minusDays(3), true)))
                .contains(DigestPart.NEW);
    }

    @Test
    public void half_isNewsOnTheFirstWorkingMorningAfterItOnly() {
        // Given on the 2nd, due on the 26th of December: half is over on the 29th, a Sunday.
        DigestLine line = task(at(LONG_AGO, 9), LocalDate.of(2026, 12, 26));
        assertThat(Morning.half(line)).contains(LocalDate.of(2026, 11, 29));
        assertThat(friday.part(line)).isEmpty();
        assertThat(morning(MONDAY).part(line)).contains(DigestPart.HALF);
        assertThat(morning(MONDAY).halfIsNews(line)).isTrue();
        assertThat(morning(MONDAY.plusDays(1)).part(line)).contains(DigestPart.HALF);
        assertThat(morning(MONDAY.plusDays(1)).halfIsNews(line)).isFalse();
    }

    @Test
    public void tolerated_countsWorkingDays() {
        // Late by more than three working days on Monday: due before Wednesday.
        assertThat(morning(MONDAY).tolerated()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    public void hour_ofAPerson_keepsTheLimitsOfTheOffice() {
        OfficeReminders office = new OfficeReminders(true, 3, 3, 7, 10, 8, true);
        assertThat(office.hourOf(PersonalReminders.STANDARD)).isEqualTo(8);
        assertThat(office.hourOf(person(6))).isEqualTo(7);
        assertThat(office.hourOf(person(9))).isEqualTo(9);
        assertThat(office.hourOf(person(12))).isEqualTo(10);
    }

    private static PersonalReminders person(int hour) {
        return new PersonalReminders(
                true, Optional.of(hour), PersonalReminders.STANDARD.language());
    }

    /** Whatever the days are: late means due before, and half of a term lies within it. */
    @Property(trials = 200)
    public void part_neverContradictsTheDeadline(
            @InRange(minInt = 0, maxInt = 400) int term,
            @InRange(minInt = -200, maxInt = 400) int after) {
        LocalDate given = LONG_AGO;
        LocalDate due = given.plusDays(term);
        LocalDate day = given.plusDays(after);
        DigestLine line = task(at(given, 9), due);
        Optional<DigestPart> part = morning(day).part(line);
        assertThat(part.filter(DigestPart.OVERDUE::equals).isPresent())
                .isEqualTo(due.isBefore(day));
        assertThat(part.filter(DigestPart.TODAY::equals).isPresent()).isEqualTo(due.equals(day));
        Morning.half(line)
                .ifPresent(half -> assertThat(half).isAfter(given).isBeforeOrEqualTo(due));
    }
}
