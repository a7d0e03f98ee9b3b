package org.cityedms.report;

import org.cityedms.registration.Coded;

/** By what the figures of a report are told (розріз). */
public enum ReportGroup implements Coded {
    /** За підрозділами. */
    UNIT("unit"),
    /** За посадами та особами. */
    POST("post"),
    /** За видами документів. */
    KIND("kind");

    private final String code;

    ReportGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
