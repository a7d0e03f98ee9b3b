package org.cityedms.registration;

/** Way of receipt or dispatch (спосіб надходження або відправлення). */
public enum DeliveryMethod implements Coded {
    /** Пошта. */
    POST("post"),
    /** Кур'єр. */
    COURIER("courier"),
    /** Електронна пошта. */
    EMAIL("email"),
    /** Система електронної взаємодії органів виконавчої влади (СЕВ ОВВ). */
    SEV("sev"),
    /** Портал послуг. */
    PORTAL("portal"),
    /** Особисто. */
    IN_PERSON("in-person"),
    /** Факс. */
    FAX("fax");

    private final String code;

    DeliveryMethod(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
