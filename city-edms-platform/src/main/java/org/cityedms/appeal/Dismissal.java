package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** Why an appeal is not considered (підстава не розглядати звернення, Закон № 393/96-ВР). */
public enum Dismissal implements Coded {
    /** Неможливо встановити авторство (частина перша статті 8). */
    NO_AUTHORSHIP("no-authorship", true),
    /** Не зазначено місце проживання (частина перша статті 8). */
    NO_RESIDENCE("no-residence", true),
    /** Не підписано автором (частина перша статті 8). */
    NOT_SIGNED("not-signed", true),
    /** Повторне того самого громадянина з питання, вирішеного по суті (частина друга статті 8). */
    SOLVED("solved", false),
    /** Скарга, подана після строку (стаття 17). */
    LATE("late", false),
    /** Особи, визнаної судом недієздатною (частина друга статті 8). */
    INCAPABLE("incapable", false);

    private final String code;
    private final boolean anonymous;

    Dismissal(String code, boolean anonymous) {
        this.code = code;
        this.anonymous = anonymous;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it makes the appeal an anonymous one. */
    public boolean anonymous() {
        return anonymous;
    }
}
