package org.cityedms.registration;

/**
 * Way of receipt or dispatch (спосіб надходження або відправлення), as cards and letters name it.
 * What the council calls it and what it needs says its {@linkplain DeliveryWay entry of the
 * directory}.
 *
 * @param code never changes: cards, journals and the chain hold it
 */
public record DeliveryMethod(String code) implements Coded {
    public static final int MAXIMUM = 20;

    /** Пошта. */
    public static final DeliveryMethod POST = new DeliveryMethod("post");

    /** Кур'єр. */
    public static final DeliveryMethod COURIER = new DeliveryMethod("courier");

    /** Електронна пошта. */
    public static final DeliveryMethod EMAIL = new DeliveryMethod("email");

    /** Система електронної взаємодії органів виконавчої влади (СЕВ ОВВ). */
    public static final DeliveryMethod SEV = new DeliveryMethod("sev");

    /** Портал послуг. */
    public static final DeliveryMethod PORTAL = new DeliveryMethod("portal");

    /** Особисто. */
    public static final DeliveryMethod IN_PERSON = new DeliveryMethod("in-person");

    /** Факс. */
    public static final DeliveryMethod FAX = new DeliveryMethod("fax");
}
