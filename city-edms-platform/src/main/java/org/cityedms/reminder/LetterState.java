package org.cityedms.reminder;

import org.cityedms.registration.Coded;

/** What became of the letter of a person's morning (стан листа). */
public enum LetterState implements Coded {
    /** Складається. */
    CLAIMED("claimed"),
    /** Передається поштовому серверу. */
    SENDING("sending"),
    /** Надіслано. */
    SENT("sent"),
    /** Нагадувати немає про що. */
    NOTHING("nothing"),
    /** Не вдалося; буде ще спроба. */
    WAITING("waiting"),
    /** Не вдалося. */
    FAILED("failed"),
    /** Невідомо, чи надіслано: зв'язок чи сервер урвався під час передавання. */
    UNKNOWN("unknown");

    private final String code;

    LetterState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
