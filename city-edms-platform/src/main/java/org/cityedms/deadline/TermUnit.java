package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** What a term is counted in (одиниця строку). */
public enum TermUnit implements Coded {
    /** Робочі дні. */
    WORKING_DAYS("working-days"),
    /** Календарні дні. */
    CALENDAR_DAYS("calendar-days"),
    /** Місяці. */
    MONTHS("months"),
    /** Години. */
    HOURS("hours"),
    /** День, встановлений рішенням: nothing is counted, the day is named. */
    NAMED_DAY("named-day");

    private final String code;

    TermUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
