package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** Where a day that is not worked is moved (перенесення на робочий день). */
public enum DayShift implements Coded {
    /** На попередній робочий день. */
    BEFORE("before"),
    /** На наступний робочий день. */
    AFTER("after");

    private final String code;

    DayShift(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
