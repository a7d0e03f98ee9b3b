package org.cityedms.registration;

/** Restriction of access (гриф обмеження доступу). */
public enum Confidentiality implements Coded {
    /** Без обмежень. */
    OPEN("open"),
    /** Для службового користування. */
    OFFICIAL_USE("official-use");

    private final String code;

    Confidentiality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
