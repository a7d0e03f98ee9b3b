package org.cityedms.registration;

/** What the layout of a card says of a field. */
public enum FieldUse implements Coded {
    /** Не показується: not on the form; what a program sends is kept. */
    HIDDEN("hidden"),
    /** Необов'язкове. */
    OPTIONAL("optional"),
    /** Обов'язкове. */
    REQUIRED("required");

    private final String code;

    FieldUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
