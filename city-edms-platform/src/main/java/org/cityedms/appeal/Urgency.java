package org.cityedms.appeal;

import org.cityedms.registration.Coded;

/** What makes the term of a request 48 hours (частина друга статті 20 Закону № 2939-VI). */
public enum Urgency implements Coded {
    /** Захист життя чи свободи особи. */
    LIFE_OR_LIBERTY("life-or-liberty"),
    /** Стан довкілля. */
    ENVIRONMENT("environment"),
    /** Якість харчових продуктів і предметів побуту. */
    GOODS("goods"),
    /** Аварії, катастрофи, небезпечні природні явища, інші надзвичайні події. */
    DISASTER("disaster");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
