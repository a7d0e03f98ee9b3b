package org.cityedms.report;

import org.cityedms.registration.Coded;

/**
 * A figure of execution discipline. Each task that is not withdrawn and is not for information only
 * is counted in {@link #ALL} and in one of the next five; {@link #MOVED} goes across them.
 */
public enum Figure implements Coded {
    /** Надано доручень. */
    ALL("all"),
    /** Виконано вчасно. */
    DONE_IN_TIME("done-in-time"),
    /** Виконано із запізненням. */
    DONE_LATE("done-late"),
    /** Звіт подано, чекає прийняття. */
    REPORTED("reported"),
    /** На виконанні, строк не минув. */
    RUNNING("running"),
    /** На виконанні, прострочено. */
    OVERDUE("overdue"),
    /** Строк переносили. */
    MOVED("moved");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
