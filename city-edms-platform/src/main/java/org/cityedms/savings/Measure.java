package org.cityedms.savings;

import org.cityedms.registration.Coded;

/** What an assumption is told in (одиниця виміру). */
public enum Measure implements Coded {
    /** Гривні. */
    UAH("uah", "грн"),
    /** Хвилини. */
    MINUTES("minutes", "хв"),
    /** Грами. */
    GRAMS("grams", "г"),
    /** Кількість. */
    COUNT("count", "шт.");

    private final String code;
    private final String sign;

    Measure(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    @Override
    public String code() {
        return code;
    }

    /** As it is printed after a number. */
    public String sign() {
        return sign;
    }
}
