package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** Whose control a board shows (межі контролю). */
public enum ControlScope implements Coded {
    /** Де я виконавець. */
    OWN("own"),
    /** Де я автор чи контролер. */
    MINE("mine"),
    /** Усе, для загального відділу. */
    ALL("all");

    private final String code;

    ControlScope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
