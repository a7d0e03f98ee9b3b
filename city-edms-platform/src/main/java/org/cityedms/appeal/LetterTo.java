package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Whom a letter goes to. */
public enum LetterTo implements Coded {
    /** Органові, якому пересилають. */
    BODY("body"),
    /** Авторові. */
    AUTHOR("author");

    private final String code;

    LetterTo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
