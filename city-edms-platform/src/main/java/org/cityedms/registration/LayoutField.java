package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A field of the card as the council has it (реквізит РМК).
 *
 * @param code name of a {@linkplain BuiltInField built-in field}, or of a further one
 * @param label how it is called here; a built-in field without one keeps its usual name
 * @param form what a further field takes; nothing for a built-in one
 * @param asOf the day on which the rule behind it was last looked up
 * @param source where that rule is written
 * @param initial what stands in it when a registrar begins a card; for them to change
 */
public record LayoutField(
        String code,
        FieldUse use,
        FieldSection section,
        Optional<FieldLabel> label,
        Optional<FieldForm> form,
        Optional<LocalDate> asOf,
        Optional<String> source,
        Optional<String> initial) {

    public static LayoutField builtIn(BuiltInField field, FieldUse use) {
        return new LayoutField(
                field.code(),
                use,
                field.section(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static LayoutField further(
            String code, FieldUse use, FieldSection section, FieldLabel label, FieldForm form) {
        return new LayoutField(
                code,
                use,
                section,
                Optional.of(label),
                Optional.of(form),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean isEmpty(Card card) {
        return form.isPresent()
                ? card.additional(code).isEmpty()
                : Coded.find(BuiltInField.class, code).orElseThrow().isEmpty(card);
    }

    /** Whether a card's value could be typed into this field today. */
    boolean takes(Card card) {
        Optional<String> value = form.flatMap(known -> card.additional(code));
        return value.isEmpty()
                || form.orElseThrow().read(new Fields(), code, value.get()).equals(value);
    }

    public LayoutField with(FieldUse otherUse) {
        return new LayoutField(code, otherUse, section, label, form, asOf, source, initial);
    }

    public LayoutField called(String uk, String en) {
        return new LayoutField(
                code,
                use,
                section,
                Optional.of(new FieldLabel(uk, en)),
                form,
                asOf,
                source,
                initial);
    }

    public LayoutField after(LocalDate day, String rule) {
        return new LayoutField(
                code, use, section, label, form, Optional.of(day), Optional.of(rule), initial);
    }
}
