package org.cityedms.report;

import org.cityedms.registration.Coded;

/** Which day of a task falls into the period of a report. */
public enum PeriodBasis implements Coded {
    /** Коли надано доручення. */
    GIVEN("given"),
    /** Коли настає строк. */
    DUE("due");

    private final String code;

    PeriodBasis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
