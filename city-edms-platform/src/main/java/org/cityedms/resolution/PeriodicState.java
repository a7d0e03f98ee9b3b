package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** Whether a periodic task goes on (стан періодичного доручення). */
public enum PeriodicState implements Coded {
    /** Триває. */
    RUNNING("running"),
    /** Завершено: строк або кількість вичерпано. */
    ENDED("ended"),
    /** Зупинено. */
    STOPPED("stopped");

    private final String code;

    PeriodicState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
