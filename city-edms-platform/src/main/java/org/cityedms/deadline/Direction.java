package org.cityedms.deadline;

import org.cityedms.registration.Coded;

/** Which side of the day it is counted from a deadline lies. */
public enum Direction implements Coded {
    /** Після: an answer is due after the receipt. */
    AFTER("after"),
    /** До: a draft is published before the session. */
    BEFORE("before");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
