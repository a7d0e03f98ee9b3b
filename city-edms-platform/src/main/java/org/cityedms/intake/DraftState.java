package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** Where a draft stands. */
public enum DraftState implements Coded {
    /** Надходить: the file may still be written, or is being read. */
    ARRIVING("arriving"),
    /** Чекає на реєстратора. */
    WAITING("waiting"),
    /** Відхилено: kept in the folder «Відхилене». */
    REJECTED("rejected");

    private final String code;

    DraftState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
