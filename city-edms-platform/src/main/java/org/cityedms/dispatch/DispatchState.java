package org.cityedms.dispatch;

import org.cityedms.registration.Coded;

/** What has become of a letter to one addressee (стан відправлення). */
public enum DispatchState implements Coded {
    /** Очікує відправлення. */
    PLANNED("planned"),
    /** Відправлено. */
    SENT("sent"),
    /** Повернуто: came back undelivered. */
    RETURNED("returned");

    private final String code;

    DispatchState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
