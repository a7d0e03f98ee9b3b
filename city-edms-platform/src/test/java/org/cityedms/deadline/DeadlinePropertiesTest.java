package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.Language;
import org.cityedms.registration.DocumentId;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class DeadlinePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @Property(trials = 300)
    public void due_laterStart_isNeverEarlier(
            @InRange(min = "0", max = "2900") int day,
            @InRange(min = "0", max = "15") int which,
            boolean peace) {
        DeadlinePreset preset = LegalPresets.all().get(which);
        if (preset.term().unit() == TermUnit.NAMED_DAY) {
            return;
        }
        DeadlineCalculator calculator = calculator(peace);
        LocalDate start = FIRST.plusDays(day);
        assertThat(calculator.compute(preset, DeadlineStart.on(start.plusDays(1))).due())
                .isAfterOrEqualTo(calculator.compute(preset, DeadlineStart.on(start)).due());
    }

    @Property(trials = 300)
    public void due_lastDayMoved_isWorked(
            @InRange(min = "0", max = "2900") int day,
            @InRange(min = "1", max = "60") int amount,
            TermUnit unit,
            boolean following,
            boolean peace) {
        Term term = new Term(amount, counted(unit));
        LastDayRule rule = following ? LastDayRule.FOLLOWING : LastDayRule.PRECEDING;
        LocalDate due =
                calculator(peace)
                        .compute(preset(term, rule), DeadlineStart.on(FIRST.plusDays(day)))
                        .due();
        assertThat(calendar(peace).working(due)).isTrue();
    }

    @Property(trials = 300)
    public void workingDays_thereAndBack_isWhereItBegan(
            @InRange(min = "0", max = "2900") int day,
            @InRange(min = "1", max = "60") int amount,
            boolean peace) {
        LocalDate start = calendar(peace).workingFrom(FIRST.plusDays(day));
        DeadlinePreset forth = preset(Term.workingDays(amount), LastDayRule.AS_IS);
        DeadlinePreset back =
                new DeadlinePreset(
                        "back",
                        forth.title(),
                        forth.source(),
                        Direction.BEFORE,
                        forth.term(),
                        forth.startRule(),
                        forth.lastDayRule(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        LocalDate due = calculator(peace).compute(forth, DeadlineStart.on(start)).due();
        assertThat(calculator(peace).compute(back, DeadlineStart.on(due)).due()).isEqualTo(start);
    }

    @Property(trials = 200)
    public void extension_always_isNotEarlierThanTheTerm(
            @InRange(min = "0", max = "2900") int day, boolean peace) {
        DeadlineStart start = DeadlineStart.on(FIRST.plusDays(day));
        for (DeadlinePreset preset : LegalPresets.all()) {
            if (preset.extension().isPresent()) {
                Deadline plain = calculator(peace).compute(preset, start);
                assertThat(calculator(peace).extended(preset, start).due()).isAfter(plain.due());
                assertThat(plain.noticeDue().orElseThrow()).isBeforeOrEqualTo(plain.due());
            }
        }
    }

    @Property(trials = 200)
    public void explanation_always_namesTheDay(
            @InRange(min = "0", max = "2900") int day,
            @InRange(min = "1", max = "90") int amount,
            boolean peace) {
        Deadline deadline =
                calculator(peace)
                        .compute(
                                preset(Term.workingDays(amount), LastDayRule.AS_IS),
                                DeadlineStart.on(FIRST.plusDays(day)));
        for (Language language : Language.values()) {
            assertThat(DeadlineExplanation.in(language, deadline))
                    .contains(Days.full(deadline.due()))
                    .contains(TermWords.of(deadline.term(), language));
        }
    }

    @Property(trials = 100)
    public void cursor_printed_isReadBack(@InRange(min = "0", max = "9000") int day) {
        DueCursor cursor = new DueCursor(FIRST.plusDays(day), DocumentId.create());
        assertThat(DueCursor.parse(cursor.toString())).contains(cursor);
    }

    @Property(trials = 100)
    public void cursor_anyText_isNothingOrACursor(String text) {
        DueCursor.parse(text).ifPresent(cursor -> assertThat(cursor).hasToString(text));
        assertThat(DueCursor.parse("2026-02-30_" + DocumentId.create())).isEmpty();
    }

    private static TermUnit counted(TermUnit unit) {
        return unit == TermUnit.HOURS || unit == TermUnit.NAMED_DAY ? TermUnit.WORKING_DAYS : unit;
    }

    private static WorkCalendar calendar(boolean peace) {
        return peace ? new WorkCalendar(List.of(), List.of()) : WorkCalendar.ofTheLaw();
    }

    private static DeadlineCalculator calculator(boolean peace) {
        return new DeadlineCalculator(calendar(peace));
    }

    private static DeadlinePreset preset(Term term, LastDayRule rule) {
        return new DeadlinePreset(
                "test",
                Bilingual.same("Строк"),
                Bilingual.same("закон"),
                Direction.AFTER,
                term,
                StartRule.NEXT_DAY,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
