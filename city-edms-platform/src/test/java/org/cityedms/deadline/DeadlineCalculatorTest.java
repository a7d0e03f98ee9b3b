package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class DeadlineCalculatorTest {
    private static final DeadlineCalculator LAW = new DeadlineCalculator(WorkCalendar.ofTheLaw());

    @Test
    public void compute_tableReckonedElsewhere_agreesInEveryLine() {
        List<List<String>> rows = Tsv.rows("deadlines.tsv");
        assertThat(rows).hasSizeGreaterThan(200);
        for (List<String> row : rows) {
            DeadlineCalculator calculator = new DeadlineCalculator(Tsv.calendar(row.get(0)));
            DeadlinePreset preset = LegalPresets.find(row.get(1)).orElseThrow();
            DeadlineStart start = DeadlineStart.on(LocalDate.parse(row.get(2)));
            Deadline deadline =
                    row.get(3).equals("extended")
                            ? calculator.extended(preset, start)
                            : calculator.compute(preset, start);
            assertThat(deadline.due()).as(row.toString()).isEqualTo(row.get(4));
        }
    }

    @Test
    public void table_everyCountedPreset_hasLines() {
        List<String> listed =
                Tsv.rows("deadlines.tsv").stream().map(row -> row.get(1)).distinct().toList();
        assertThat(LegalPresets.all())
                .filteredOn(preset -> preset.term().unit() != TermUnit.NAMED_DAY)
                .extracting(DeadlinePreset::code)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    public void compute_hours_runFromTheMomentAcrossTheChangeOfClocks() {
        DeadlinePreset urgent = LegalPresets.find("information-request-urgent").orElseThrow();
        // Clocks go forward at three in the night to 29 March 2026.
        Deadline deadline =
                LAW.compute(
                        urgent, DeadlineStart.at(LocalDate.of(2026, 3, 28), LocalTime.of(9, 30)));
        assertThat(deadline.dueAt()).map(Object::toString).contains("2026-03-30T07:30:00Z");
        assertThat(deadline.due()).isEqualTo("2026-03-30");
        assertThat(DeadlineExplanation.of(deadline).uk())
                .startsWith("до 30.03.2026 10:30 — 48 год., ст. 20 Закону");
    }

    @Test
    public void compute_namedDay_isTaken() {
        DeadlinePreset request = LegalPresets.find("deputy-request").orElseThrow();
        LocalDate start = LocalDate.of(2026, 10, 7);
        LocalDate named = LocalDate.of(2026, 10, 24);
        assertThat(LAW.compute(request, DeadlineStart.naming(start, named)).due()).isEqualTo(named);
        assertThatThrownBy(() -> LAW.compute(request, DeadlineStart.on(start)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("deadline-day-missing");
    }

    @Test
    public void extended_noExtensionInTheLaw_isRefused() {
        DeadlinePreset simple = LegalPresets.find("appeal-simple").orElseThrow();
        assertThatThrownBy(() -> LAW.extended(simple, DeadlineStart.on(LocalDate.of(2026, 1, 5))))
                .hasMessageContaining("deadline-not-extendable");
    }

    @Test
    public void compute_noticeOfExtension_isDueInsideTheFirstTerm() {
        DeadlinePreset request = LegalPresets.find("information-request").orElseThrow();
        Deadline deadline = LAW.compute(request, DeadlineStart.on(LocalDate.of(2026, 10, 7)));
        assertThat(deadline.noticeDue()).contains(LocalDate.of(2026, 10, 14));
    }

    @Test
    public void compute_rulesOfTheLastDay_areBothKnown() {
        LocalDate start = LocalDate.of(2026, 10, 15);
        assertThat(due(LastDayRule.PRECEDING, StartRule.NEXT_DAY, Term.months(1), start))
                .isEqualTo("2026-11-13");
        assertThat(due(LastDayRule.FOLLOWING, StartRule.NEXT_DAY, Term.months(1), start))
                .isEqualTo("2026-11-16");
        assertThat(due(LastDayRule.AS_IS, StartRule.NEXT_DAY, Term.months(1), start))
                .isEqualTo("2026-11-15");
    }

    @Test
    public void compute_sameDayCounts_endsADayEarlier() {
        LocalDate first = LocalDate.of(2026, 3, 1);
        assertThat(due(LastDayRule.AS_IS, StartRule.SAME_DAY, Term.months(1), first))
                .isEqualTo("2026-03-31");
        assertThat(due(LastDayRule.AS_IS, StartRule.SAME_DAY, Term.calendarDays(10), first))
                .isEqualTo("2026-03-10");
        assertThat(
                        due(
                                LastDayRule.AS_IS,
                                StartRule.SAME_DAY,
                                Term.workingDays(5),
                                LocalDate.of(2026, 3, 2)))
                .isEqualTo("2026-03-06");
        assertThat(
                        due(
                                LastDayRule.AS_IS,
                                StartRule.SAME_DAY,
                                Term.months(1),
                                LocalDate.of(2026, 1, 31)))
                .isEqualTo("2026-02-28");
    }

    private static LocalDate due(LastDayRule last, StartRule start, Term term, LocalDate day) {
        DeadlinePreset preset =
                new DeadlinePreset(
                        "test",
                        Bilingual.same("Строк"),
                        Bilingual.same(""),
                        Direction.AFTER,
                        term,
                        start,
                        last,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return LAW.compute(preset, DeadlineStart.on(day)).due();
    }
}
