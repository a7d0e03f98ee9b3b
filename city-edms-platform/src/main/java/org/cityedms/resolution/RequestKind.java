package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** What an executor asks for (вид прохання). */
public enum RequestKind implements Coded {
    /** Перенести строк. */
    DEADLINE("deadline"),
    /** Змінити виконавця. */
    EXECUTOR("executor");

    private final String code;

    RequestKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
