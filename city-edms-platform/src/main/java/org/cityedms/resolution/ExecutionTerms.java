package org.cityedms.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.DeadlineCalculator;
import org.cityedms.deadline.DeadlineExplanation;
import org.cityedms.deadline.DeadlinePreset;
import org.cityedms.deadline.DeadlinePresets;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.Direction;
import org.cityedms.deadline.LastDayRule;
import org.cityedms.deadline.StartRule;
import org.cityedms.deadline.Term;
import org.cityedms.deadline.WorkCalendars;

/** Counts deadlines of tasks by the calendar of the registry (обчислення строків доручень). */
public final class ExecutionTerms {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final Bilingual SOURCE = new Bilingual("за резолюцією", "by the resolution");

    private final DeadlinePresets presets;
    private final WorkCalendars calendars;

    public ExecutionTerms(DeadlinePresets presets, WorkCalendars calendars) {
        this.presets = presets;
        this.calendars = calendars;
    }

    /**
     * The deadline of a choice.
     *
     * @param resolved the day of the resolution: days run from it
     * @param received the day the document came: terms of the law run from it
     */
    public ExecutionDeadline count(TermChoice choice, LocalDate resolved, LocalDate received) {
        return switch (choice.kind()) {
            case NONE -> ExecutionDeadline.NONE;
            case DATE -> named(choice.date().orElseThrow());
            case WORKING_DAYS ->
                    counted(
                            choice,
                            days(Term.workingDays(choice.days()), LastDayRule.AS_IS),
                            resolved);
            case CALENDAR_DAYS ->
                    counted(
                            choice,
                            days(Term.calendarDays(choice.days()), LastDayRule.PRECEDING),
                            resolved);
            case PRESET -> {
                LocalDate start = choice.equals(TermChoice.UNSAID) ? resolved : received;
                yield counted(
                        choice, presets.effective(choice.preset().orElseThrow(), start), start);
            }
        };
    }

    /** The deadline of an occurrence of a periodic task. */
    public ExecutionDeadline count(Recurrence rule, int occurrence) {
        return ExecutionDeadline.periodic(rule, occurrence, calendars.current());
    }

    /** Whether an occurrence comes on the day of the one before. */
    public boolean doubled(Recurrence rule, int occurrence) {
        return rule.doubled(occurrence, calendars.current());
    }

    /** Whether there is such an occurrence of a periodic task. */
    public boolean covers(Recurrence rule, int occurrence) {
        return rule.covers(occurrence, calendars.current());
    }

    private static ExecutionDeadline named(LocalDate day) {
        String printed = DAY.format(day);
        return new ExecutionDeadline(
                TermKind.DATE,
                Optional.of(day),
                Optional.of(
                        new Bilingual(
                                "до " + printed + " — день названо в резолюції",
                                "by " + printed + " — the day named in the resolution")));
    }

    private ExecutionDeadline counted(TermChoice choice, DeadlinePreset preset, LocalDate start) {
        Deadline deadline =
                new DeadlineCalculator(calendars.current())
                        .compute(preset, DeadlineStart.on(start));
        return new ExecutionDeadline(
                choice.kind(),
                Optional.of(deadline.due()),
                Optional.of(DeadlineExplanation.of(deadline)));
    }

    private static DeadlinePreset days(Term term, LastDayRule rule) {
        return new DeadlinePreset(
                "days",
                SOURCE,
                SOURCE,
                Direction.AFTER,
                term,
                StartRule.NEXT_DAY,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
