package org.cityedms.journal;

import org.cityedms.registration.Coded;

/** What may be done to a line of a register (дія над записом журналу). */
public enum JournalAct implements Coded {
    /** Зареєстровано: a document got the next number. */
    REGISTERED("registered"),
    /** Зарезервовано: a number without a document. */
    RESERVED("reserved"),
    /** Заповнено: a document took a reserved number. */
    FILLED("filled"),
    /** Повернуто: the last number of a register, reserved and not used, is given again. */
    RELEASED("released"),
    /** Анульовано: the number stays, struck out. */
    VOIDED("voided"),
    /** Виправлено: the card was corrected, both values kept. */
    CORRECTED("corrected"),
    /** Перенесено: a line of an older journal. */
    IMPORTED("imported");

    private final String code;

    JournalAct(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
