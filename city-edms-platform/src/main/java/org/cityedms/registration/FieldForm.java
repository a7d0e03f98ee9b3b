package org.cityedms.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What values a further field of the card takes.
 *
 * @param maximum characters of the longest value
 * @param options what {@link FieldType#CHOICE} chooses from
 */
public record FieldForm(FieldType type, int maximum, List<String> options) {
    private static final List<String> ANSWERS = List.of("yes", "no");

    public FieldForm {
        options = List.copyOf(options);
    }

    public static FieldForm of(FieldType type) {
        return new FieldForm(type, type.maximum(), List.of());
    }

    /** The value as it is stored; nothing where it is empty or at fault. */
    public Optional<String> read(Fields fields, String name, String raw) {
        return switch (type) {
            case TEXT, PERSON, UNIT -> fields.text(name, raw, maximum);
            case LONG_TEXT -> fields.lines(name, raw, maximum);
            case INTEGER -> fields.wholeNumber(name, raw);
            case AMOUNT -> fields.amount(name, raw);
            case DATE -> fields.day(name, raw).map(LocalDate::toString);
            case CHOICE -> fields.oneOf(name, raw, options);
            case YES_NO -> fields.oneOf(name, raw, ANSWERS);
        };
    }
}
