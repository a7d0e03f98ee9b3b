package org.cityedms.registration;

/** How a field is called, in both languages of the interface. */
public record FieldLabel(String uk, String en) {
    public static final int MAXIMUM = 100;
}
