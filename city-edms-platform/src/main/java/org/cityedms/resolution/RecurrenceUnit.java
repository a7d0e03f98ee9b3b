package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** What a periodic task is counted in (періодичність). */
public enum RecurrenceUnit implements Coded {
    /** Що стільки-то днів. */
    DAY("day"),
    /** У день тижня. */
    WEEK("week"),
    /** Числа місяця. */
    MONTH("month"),
    /** Числа першого місяця кварталу: за квартал, що минув. */
    QUARTER("quarter"),
    /** Останній робочий день місяця. */
    LAST_WORKING_DAY("last-working-day");

    private final String code;

    RecurrenceUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
