package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** From what day a term runs (початок перебігу строку). */
public enum StartRule implements Coded {
    /** З наступного дня після надходження (ст. 253 ЦК, ст. 42 Закону № 2073-IX). */
    NEXT_DAY("next-day"),
    /** День надходження рахується. */
    SAME_DAY("same-day");

    private final String code;

    StartRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
