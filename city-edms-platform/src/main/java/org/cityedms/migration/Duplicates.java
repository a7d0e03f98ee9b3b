package org.cityedms.migration;

import org.cityedms.registration.Coded;

/** What becomes of a number that stands twice in the older journal (повторений номер). */
public enum Duplicates implements Coded {
    /** The second one is kept and marked: {@code 57 (2)}. */
    MARK("mark"),
    /** The second one is left out and stands in the report. */
    SKIP("skip");

    private final String code;

    Duplicates(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
