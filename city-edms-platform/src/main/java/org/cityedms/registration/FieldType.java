package org.cityedms.registration;

/** What a further field of the card holds; it is stored as text whatever it holds. */
public enum FieldType implements Coded {
    /** Рядок. */
    TEXT("text", 300),
    /** Кілька рядків. */
    LONG_TEXT("long-text", Card.MAXIMUM_ADDITIONAL_VALUE),
    /** Ціле число. */
    INTEGER("integer", 15),
    /** Сума в гривнях, stored as {@code 1250.00}. */
    AMOUNT("amount", 18),
    /** Дата, stored as {@code 2026-03-31}. */
    DATE("date", 10),
    /** Вибір зі списку, stored as the text of the option. */
    CHOICE("choice", 100),
    /** Так або ні, stored as {@code yes} or {@code no}. */
    YES_NO("yes-no", 3),
    /** Особа. */
    PERSON("person", 150),
    /** Підрозділ, by the index that numbers print. */
    UNIT("unit", 40);

    private final String code;
    private final int maximum;

    FieldType(String code, int maximum) {
        this.code = code;
        this.maximum = maximum;
    }

    @Override
    public String code() {
        return code;
    }

    /** The longest value where the layout names no other. */
    public int maximum() {
        return maximum;
    }

    /** Whether a layout may name the longest value. */
    public boolean hasLength() {
        return this == TEXT || this == LONG_TEXT || this == PERSON || this == UNIT;
    }
}
