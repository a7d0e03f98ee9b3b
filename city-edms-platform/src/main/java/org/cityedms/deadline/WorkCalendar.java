package org.cityedms.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are worked (календар робочих днів): the law's holidays and moved days, martial law,
 * and what the administrator set. A five-day week. Immutable.
 */
public final class WorkCalendar {
    /** Holidays stand close together at New Year and in May; nothing is carried further. */
    private static final int FARTHEST_CARRY = 14;

    private final Map<LocalDate, CalendarDay> set;
    private final List<MartialPeriod> martial;

    public WorkCalendar(List<CalendarDay> set, List<MartialPeriod> martial) {
        this.set =
                set.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        CalendarDay::date, Function.identity()));
        this.martial = List.copyOf(martial);
    }

    /** The law's calendar, nothing set by hand. */
    public static WorkCalendar ofTheLaw() {
        return new WorkCalendar(List.of(), List.of(MartialPeriod.OF_THE_LAW));
    }

    public DayStatus day(LocalDate date) {
        CalendarDay chosen = set.get(date);
        return chosen == null
                ? lawful(date)
                : new DayStatus(date, chosen.kind(), DayReason.SET, Bilingual.same(chosen.note()));
    }

    /** What the day is without the administrator's word. */
    public DayStatus lawful(LocalDate date) {
        Optional<Bilingual> holiday = LegalHolidays.on(date);
        if (martial(date)) {
            return inWar(date, holiday);
        }
        if (holiday.isPresent()) {
            return new DayStatus(date, DayKind.HOLIDAY, DayReason.HOLIDAY, holiday.get());
        }
        for (MovedDay move : LegalMoves.ALL) {
            if (date.equals(move.from())) {
                return new DayStatus(
                        date, DayKind.DAY_OFF, DayReason.MOVED_OFF, moved(move.to(), move));
            }
            if (date.equals(move.to())) {
                return new DayStatus(
                        date, DayKind.WORKING, DayReason.MOVED_ON, moved(move.from(), move));
            }
        }
        if (weekend(date)) {
            return new DayStatus(date, DayKind.DAY_OFF, DayReason.WEEKEND, DayStatus.NO_NOTE);
        }
        return carriedTo(date)
                .map(name -> new DayStatus(date, DayKind.DAY_OFF, DayReason.AFTER_HOLIDAY, name))
                .orElseGet(() -> plain(date));
    }

    public boolean working(LocalDate date) {
        return day(date).working();
    }

    /** The day itself if it is worked, or the first worked one after it. */
    public LocalDate workingFrom(LocalDate date) {
        LocalDate day = date;
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day itself if it is worked, or the last worked one before it. */
    public LocalDate workingUpTo(LocalDate date) {
        LocalDate day = date;
        while (!working(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private DayStatus inWar(LocalDate date, Optional<Bilingual> holiday) {
        if (weekend(date)) {
            return new DayStatus(
                    date, DayKind.DAY_OFF, DayReason.WEEKEND, holiday.orElse(DayStatus.NO_NOTE));
        }
        return holiday.map(
                        name ->
                                new DayStatus(
                                        date, DayKind.WORKING, DayReason.WORKED_HOLIDAY, name))
                .orElseGet(() -> plain(date));
    }

    /**
     * The holiday whose day off this working day became: a holiday on a weekend moves the day off
     * to the first day after it that is neither off nor taken by another holiday (КЗпП, ст. 67).
     */
    private Optional<Bilingual> carriedTo(LocalDate date) {
        Queue<Bilingual> waiting = new ArrayDeque<>();
        for (LocalDate at = date.minusDays(FARTHEST_CARRY);
                !at.isAfter(date);
                at = at.plusDays(1)) {
            Optional<Bilingual> holiday = LegalHolidays.on(at);
            if (weekend(at) && holiday.isPresent() && !martial(at)) {
                waiting.add(holiday.get());
            } else if (!waiting.isEmpty() && !weekend(at) && holiday.isEmpty() && !isMovedOff(at)) {
                Bilingual name = waiting.remove();
                if (at.equals(date)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static DayStatus plain(LocalDate date) {
        return new DayStatus(date, DayKind.WORKING, DayReason.WORKDAY, DayStatus.NO_NOTE);
    }

    private boolean martial(LocalDate date) {
        return martial.stream().anyMatch(period -> period.covers(date));
    }

    private static boolean weekend(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }

    private static boolean isMovedOff(LocalDate date) {
        return LegalMoves.ALL.stream().anyMatch(move -> move.from().equals(date));
    }

    private static Bilingual moved(LocalDate other, MovedDay move) {
        String day = Days.full(other);
        return new Bilingual(day + " (" + move.order() + ")", day + " (" + move.order() + ")");
    }
}
