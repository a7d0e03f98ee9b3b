package org.cityedms.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.registration.OfficeTime;

/**
 * The measures of a working morning (мірки ранку): by the calendar of the registry, what is late,
 * what is near, what is new. A task is told in one part only, the first that fits.
 */
public final class Morning {
    private final LocalDate today;
    private final LocalDate before;
    private final LocalDate near;
    private final LocalDate tolerated;
    private final Instant since;

    /**
     * Measures of a day.
     *
     * @param hour of the letters: what came after that of the working day before is new
     */
    public Morning(LocalDate today, WorkCalendar calendar, OfficeReminders office, int hour) {
        this.today = today;
        this.before = back(calendar, today, 1);
        this.near = ahead(calendar, today, office.soonDays());
        this.tolerated = back(calendar, today, office.escalationDays());
        this.since = before.atTime(hour, 0).atZone(OfficeTime.ZONE).toInstant();
    }

    private static LocalDate back(WorkCalendar calendar, LocalDate day, int days) {
        LocalDate back = day;
        for (int i = 0; i < days; i++) {
            back = calendar.workingUpTo(back.minusDays(1));
        }
        return back;
    }

    private static LocalDate ahead(WorkCalendar calendar, LocalDate day, int days) {
        LocalDate ahead = day;
        for (int i = 0; i < days; i++) {
            ahead = calendar.workingFrom(ahead.plusDays(1));
        }
        return ahead;
    }

    public LocalDate today() {
        return today;
    }

    /** The last moment of what is not new. */
    public Instant since() {
        return since;
    }

    /** What is due before that day is late by more than the head tolerates. */
    public LocalDate tolerated() {
        return tolerated;
    }

    /** Where an executor is told of a task, if at all. */
    public Optional<DigestPart> part(DigestLine line) {
        if (!line.informed() && line.due().isPresent()) {
            LocalDate due = line.due().get();
            if (due.isBefore(today)) {
                return Optional.of(DigestPart.OVERDUE);
            }
            if (due.equals(today)) {
                return Optional.of(DigestPart.TODAY);
            }
            if (!due.isAfter(near)) {
                return Optional.of(DigestPart.SOON);
            }
        }
        if (line.since().isAfter(since)) {
            return Optional.of(DigestPart.NEW);
        }
        return half(line).filter(day -> !day.isAfter(today)).map(day -> DigestPart.HALF);
    }

    /** Whether half of the term went by since the morning before: the letter says so once. */
    public boolean halfIsNews(DigestLine line) {
        return half(line).filter(day -> day.isAfter(before)).isPresent();
    }

    /** The day on which half of the term is over. */
    static Optional<LocalDate> half(DigestLine line) {
        LocalDate given = OfficeTime.dayOf(line.since());
        return line.due()
                .filter(due -> !line.informed() && due.isAfter(given))
                .map(due -> given.plusDays((ChronoUnit.DAYS.between(given, due) + 1) / 2));
    }
}
