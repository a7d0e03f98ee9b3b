package org.cityedms.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;

/** Counts deadlines by a calendar (обчислення строків). */
public final class DeadlineCalculator {
    private final WorkCalendar calendar;

    public DeadlineCalculator(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The deadline of a preset.
     *
     * @throws org.cityedms.problem.ProblemException {@code deadline-day-missing} when the preset
     *     wants a named day and there is none
     */
    public Deadline compute(DeadlinePreset preset, DeadlineStart start) {
        return deadline(preset, preset.term(), preset.source(), false, start);
    }

    /**
     * The deadline after its lawful extension, never earlier than before.
     *
     * @throws org.cityedms.problem.ProblemException {@code deadline-not-extendable} when the preset
     *     knows none
     */
    public Deadline extended(DeadlinePreset preset, DeadlineStart start) {
        Extension extension =
                preset.extension().orElseThrow(() -> DeadlineProblems.notExtendable().exception());
        return deadline(preset, extension.total(), extension.source(), true, start);
    }

    private Deadline deadline(
            DeadlinePreset preset,
            Term term,
            Bilingual source,
            boolean extended,
            DeadlineStart start) {
        LocalDate counted = counted(preset, term, start);
        LocalDate due = afterLastDayRule(preset, term, counted);
        Optional<Instant> dueAt =
                term.unit() == TermUnit.HOURS ? Optional.of(moment(term, start)) : Optional.empty();
        Optional<LocalDate> noticeDue =
                preset.extension()
                        .map(
                                extension ->
                                        afterLastDayRule(
                                                preset,
                                                extension.notice(),
                                                counted(preset, extension.notice(), start)));
        return new Deadline(
                preset,
                term,
                source,
                extended,
                start,
                counted,
                due,
                dueAt,
                noticeDue,
                remarkable(term, start.day(), counted, due));
    }

    private LocalDate counted(DeadlinePreset preset, Term term, DeadlineStart start) {
        return switch (term.unit()) {
            case NAMED_DAY ->
                    start.namedDay().orElseThrow(() -> DeadlineProblems.dayMissing().exception());
            case HOURS -> lastDay(moment(term, start));
            case WORKING_DAYS -> workingDays(preset, term.amount(), start.day());
            case CALENDAR_DAYS -> base(preset, start.day()).plusDays(signed(preset, term));
            case MONTHS -> months(preset, term, start.day());
        };
    }

    /** The day before the first one that counts; after the last one, when counting back. */
    private static LocalDate base(DeadlinePreset preset, LocalDate day) {
        if (preset.startRule() == StartRule.NEXT_DAY) {
            return day;
        }
        return preset.direction() == Direction.AFTER ? day.minusDays(1) : day.plusDays(1);
    }

    private LocalDate workingDays(DeadlinePreset preset, int amount, LocalDate start) {
        int step = preset.direction() == Direction.AFTER ? 1 : -1;
        LocalDate day = base(preset, start);
        for (int left = amount; left > 0; ) {
            day = day.plusDays(step);
            if (calendar.working(day)) {
                left--;
            }
        }
        return day;
    }

    /** A month that lacks the day ends the term on its last one (ЦК, ст. 254). */
    private static LocalDate months(DeadlinePreset preset, Term term, LocalDate start) {
        LocalDate end = start.plusMonths(signed(preset, term));
        boolean whole = end.getDayOfMonth() == start.getDayOfMonth();
        if (preset.startRule() == StartRule.NEXT_DAY || !whole) {
            return end;
        }
        return preset.direction() == Direction.AFTER ? end.minusDays(1) : end.plusDays(1);
    }

    private static int signed(DeadlinePreset preset, Term term) {
        return preset.direction() == Direction.AFTER ? term.amount() : -term.amount();
    }

    private static Instant moment(Term term, DeadlineStart start) {
        Instant from =
                start.time()
                        .map(time -> start.day().atTime(time))
                        .orElseGet(() -> start.day().plusDays(1).atTime(LocalTime.MIDNIGHT))
                        .atZone(OfficeTime.ZONE)
                        .toInstant();
        return from.plus(Duration.ofHours(term.amount()));
    }

    /** Midnight belongs to the day that it ends. */
    private static LocalDate lastDay(Instant moment) {
        return OfficeTime.dayOf(moment.minusNanos(1));
    }

    private LocalDate afterLastDayRule(DeadlinePreset preset, Term term, LocalDate counted) {
        if (term.unit() == TermUnit.HOURS || term.unit() == TermUnit.NAMED_DAY) {
            return counted;
        }
        return switch (preset.lastDayRule()) {
            case AS_IS -> counted;
            case PRECEDING -> calendar.workingUpTo(counted);
            case FOLLOWING -> calendar.workingFrom(counted);
        };
    }

    /**
     * For working days all that was passed over on the way; for other terms only what moved the
     * last day.
     */
    private List<DayStatus> remarkable(
            Term term, LocalDate start, LocalDate counted, LocalDate due) {
        LocalDate one = term.unit() == TermUnit.WORKING_DAYS ? start : counted;
        LocalDate first = one.isBefore(due) ? one : due;
        LocalDate last = one.isBefore(due) ? due : one;
        List<DayStatus> days = new ArrayList<>();
        if (term.unit() == TermUnit.HOURS || term.unit() == TermUnit.NAMED_DAY) {
            return days;
        }
        for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(1)) {
            DayStatus day = calendar.day(at);
            boolean outside = at.equals(start);
            if (!outside && day.reason() != DayReason.WORKDAY) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }
}
