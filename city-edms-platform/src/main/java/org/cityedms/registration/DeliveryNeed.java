package org.cityedms.registration;

/** What a letter needs to leave by a way of dispatch. */
public enum DeliveryNeed implements Coded {
    /** Поштова адреса: an envelope, and a line of the list of form 103. */
    POSTAL_ADDRESS("postal-address"),
    /** Адреса електронної пошти. */
    EMAIL("email"),
    /** Підпис того, хто отримав. */
    SIGNATURE("signature"),
    /** Нічого. */
    NOTHING("nothing");

    private final String code;

    DeliveryNeed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
