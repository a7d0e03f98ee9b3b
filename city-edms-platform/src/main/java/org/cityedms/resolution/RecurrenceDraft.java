package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A rule of a periodic task as a person chose it, nothing checked yet. */
public record RecurrenceDraft(
        String unit,
        Integer every,
        Integer on,
        String shift,
        String from,
        String until,
        Integer times) {

    /** The rule; nothing where it is at fault. */
    Optional<Recurrence> read(Fields fields, String at, LocalDate today) {
        int before = fields.errors().size();
        Optional<RecurrenceUnit> chosen = fields.coded(at + ".unit", unit, RecurrenceUnit.class);
        fields.require(at + ".unit", chosen, unit);
        int steps =
                ranged(fields, at + ".every", every == null ? 1 : every, Recurrence.MAXIMUM_EVERY);
        int day = chosen.map(what -> day(what, fields, at + ".on")).orElse(1);
        Optional<DayShift> moved = fields.coded(at + ".shift", shift, DayShift.class);
        Optional<LocalDate> first = fields.day(at + ".from", from);
        if (first.filter(today::isAfter).isPresent()) {
            fields.add(FieldError.of(at + ".from", "in-past"));
        }
        LocalDate begins = first.orElse(today);
        Optional<LocalDate> last = fields.day(at + ".until", until);
        if (last.filter(begins::isAfter).isPresent()) {
            fields.add(FieldError.of(at + ".until", "before-start"));
        }
        if (times != null) {
            ranged(fields, at + ".times", times, Recurrence.MAXIMUM_TIMES);
        }
        if (fields.errors().size() > before) {
            return Optional.empty();
        }
        Recurrence rule =
                new Recurrence(
                        chosen.orElseThrow(),
                        steps,
                        day,
                        moved.orElse(DayShift.BEFORE),
                        begins,
                        last,
                        Optional.ofNullable(times));
        if (rule.isEmpty()) {
            fields.add(FieldError.of(at + ".until", "before-first"));
            return Optional.empty();
        }
        return Optional.of(rule);
    }

    private int day(RecurrenceUnit what, Fields fields, String at) {
        return switch (what) {
            case WEEK -> ranged(fields, at, on == null ? 0 : on, 7);
            case MONTH, QUARTER -> ranged(fields, at, on == null ? 0 : on, 31);
            default -> 1;
        };
    }

    private static int ranged(Fields fields, String at, int value, int most) {
        if (value < 1 || value > most) {
            fields.add(FieldError.of(at, "out-of-range", 1, most));
        }
        return value;
    }
}
