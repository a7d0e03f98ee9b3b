package org.cityedms.intake;

import org.cityedms.registration.Coded;

/** What became of a letter. */
public enum LetterOutcome implements Coded {
    /** Чернетка. */
    DRAFT("draft"),
    /** Сумнівний: лишився в папці поштової скриньки. */
    SUSPICIOUS("suspicious"),
    /** Завеликий: чернетка без вкладень. */
    TOO_LARGE("too-large"),
    /** Той самий лист удруге. */
    REPEATED("repeated");

    private final String code;

    LetterOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
