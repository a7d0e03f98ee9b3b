package org.cityedms.registration;

/** When the count of a register begins anew (поновлення нумерації). */
public enum Restart implements Coded {
    /** Щороку, from the first day of January in Kyiv. */
    YEARLY("yearly"),
    /** Щокварталу. */
    QUARTERLY("quarterly"),
    /** За підрозділами: every unit counts on its own, each year anew. */
    UNIT("unit"),
    /** За сесіями ради: every session of a convocation counts on its own. */
    SESSION("session"),
    /** Наскрізна нумерація. */
    NEVER("never");

    private final String code;

    Restart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
