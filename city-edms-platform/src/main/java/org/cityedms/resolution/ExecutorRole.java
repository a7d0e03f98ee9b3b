package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** What an executor is to a task (роль виконавця). */
public enum ExecutorRole implements Coded {
    /** Відповідальний виконавець. */
    MAIN("main"),
    /** Співвиконавець. */
    CO("co"),
    /** До відома. */
    INFORMED("info");

    private final String code;

    ExecutorRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
