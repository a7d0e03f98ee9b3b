package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Whose deputy speaks (рівень депутата). */
public enum DeputyLevel implements Coded {
    /** Депутат місцевої ради. */
    LOCAL("local"),
    /** Народний депутат України. */
    NATIONAL("national");

    private final String code;

    DeputyLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
