package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** How near a deadline is (терміновість). */
public enum Urgency implements Coded {
    /** Прострочено. */
    OVERDUE("overdue"),
    /** Сьогодні. */
    TODAY("today"),
    /** Упродовж семи днів. */
    WEEK("week"),
    /** Пізніше. */
    LATER("later"),
    /** Без строку. */
    NONE("none");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
