package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** Whether a periodic task goes on (стан періодичного доручення). */
public enum PeriodicState implements Coded {
    /** Триває. */
    RUNNING("running"),
    /** Призупинено: нових доручень не дають, доки не поновлять. */
    PAUSED("paused"),
    /** Завершено: строк або кількість вичерпано. */
    ENDED("ended"),
    /** Зупинено. */
    STOPPED("stopped");

    private final String code;

    PeriodicState(String code) {
        this.code = code;
    }

    /** Whether there may be occurrences yet. */
    public boolean goesOn() {
        return this == RUNNING || this == PAUSED;
    }

    /** Whether a step can be made in it; one that goes on can be stopped. */
    public boolean allows(Transition step) {
        return switch (step) {
            case STOP_PERIODIC -> goesOn();
            case RESUME_PERIODIC -> this == PAUSED;
            default -> this == RUNNING;
        };
    }

    @Override
    public String code() {
        return code;
    }
}
