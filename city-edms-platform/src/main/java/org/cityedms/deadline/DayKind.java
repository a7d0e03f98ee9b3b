package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** What an administrator may make of a day (вид дня). */
public enum DayKind implements Coded {
    /** Робочий день. */
    WORKING("working"),
    /** Святковий або неробочий день (ст. 73 КЗпП). */
    HOLIDAY("holiday"),
    /** Вихідний день. */
    DAY_OFF("day-off");

    private final String code;

    DayKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
