package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** How the deadline of a task is given (спосіб визначення строку). */
public enum TermKind implements Coded {
    /** Типовий строк. */
    PRESET("preset"),
    /** Названий день. */
    DATE("date"),
    /** Робочі дні. */
    WORKING_DAYS("working-days"),
    /** Календарні дні. */
    CALENDAR_DAYS("calendar-days"),
    /** Без строку. */
    NONE("none");

    private final String code;

    TermKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
