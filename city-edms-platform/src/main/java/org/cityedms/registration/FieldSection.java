package org.cityedms.registration;

/** Part of the card where a field stands. */
public enum FieldSection implements Coded {
    /** Документ. */
    DOCUMENT("document"),
    /** Походження, відправлення або підготовка. */
    ORIGIN("origin"),
    /** Склад. */
    PARTS("parts"),
    /** Доступ і справа. */
    ACCESS("access");

    private final String code;

    FieldSection(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
