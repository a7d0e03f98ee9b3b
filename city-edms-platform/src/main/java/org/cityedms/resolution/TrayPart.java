package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** The parts of a tray (розділи лотка). */
public enum TrayPart implements Coded {
    /** На розгляд. */
    REVIEW("review"),
    /** До виконання. */
    TO_DO("to-do"),
    /** До відома. */
    INFORMATION("information"),
    /** Звіти на прийняття. */
    TO_ACCEPT("to-accept"),
    /** Прохання про строк чи виконавця. */
    REQUESTS("requests"),
    /** Надіслане мною: доручення, які ще виконують. */
    SENT("sent");

    private final String code;

    TrayPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
