package org.cityedms.resolution;

import org.cityedms.registration.Coded;

/** Whether a resolution stands (стан резолюції). */
public enum ResolutionState implements Coded {
    /** Чинна. */
    ACTIVE("active"),
    /** Відкликана. */
    WITHDRAWN("withdrawn");

    private final String code;

    ResolutionState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
