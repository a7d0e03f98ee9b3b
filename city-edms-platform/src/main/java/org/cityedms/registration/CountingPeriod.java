package org.cityedms.registration;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Within what the ordinals of a register are counted (період нумерації): a calendar year or quarter
 * of the office, a unit's year, a session of the council, or all time.
 *
 * @param key what the counter is kept under: {@code 2026}, {@code 2026-q1}, {@code 2026:03-12}
 *     (unit 03-12), {@code 32/8} (session 32 of convocation 8), or {@code -} where the count never
 *     restarts
 */
public record CountingPeriod(String key) {
    public static final int MAXIMUM_KEY = 40;

    public CountingPeriod {
        if (key.isEmpty() || key.length() > MAXIMUM_KEY) {
            throw new IllegalArgumentException("Not a period: " + key);
        }
    }

    /** For rules that the calendar alone decides. */
    public static CountingPeriod of(Restart restart, LocalDate day) {
        return of(restart, day, NumberFacts.NONE);
    }

    /**
     * The period of an entry of this day.
     *
     * @param facts what the card tells; one that a register's rule asks for has it
     */
    public static CountingPeriod of(Restart restart, LocalDate day, NumberFacts facts) {
        return new CountingPeriod(
                switch (restart) {
                    case YEARLY -> Integer.toString(day.getYear());
                    case QUARTERLY -> day.getYear() + "-q" + day.get(IsoFields.QUARTER_OF_YEAR);
                    case UNIT -> day.getYear() + ":" + required(facts.unit(), "unit");
                    case SESSION -> facts.session() + "/" + facts.convocation();
                    case NEVER -> "-";
                });
    }

    private static String required(String value, String field) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The period needs " + field);
        }
        return value;
    }
}
