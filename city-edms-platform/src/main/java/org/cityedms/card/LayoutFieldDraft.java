package org.cityedms.card;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.BuiltInField;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.FieldForm;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.FieldSection;
import org.cityedms.registration.FieldType;
import org.cityedms.registration.FieldUse;
import org.cityedms.registration.Fields;
import org.cityedms.registration.LayoutCode;
import org.cityedms.registration.LayoutField;

/**
 * A {@link LayoutField} as a person sent it, or as it is stored.
 *
 * @param type of a further field; a built-in one has none
 * @param initial what stands in it when a card is begun
 */
public record LayoutFieldDraft(
        String code,
        String use,
        String section,
        Label label,
        String type,
        Integer maximum,
        List<String> options,
        String asOf,
        String source,
        String initial) {
    private static final int MAXIMUM_OPTIONS = 100;
    private static final int MAXIMUM_SOURCE = 300;

    /** Names that the card uses for something else. */
    private static final Set<String> RESERVED = Set.of("additional", "correspondentId");

    /** Both names of a field; without an English one the Ukrainian is shown. */
    public record Label(String uk, String en) {}

    static LayoutFieldDraft of(LayoutField field) {
        return new LayoutFieldDraft(
                field.code(),
                field.use().code(),
                field.section().code(),
                field.label().map(label -> new Label(label.uk(), label.en())).orElse(null),
                field.form().map(form -> form.type().code()).orElse(null),
                field.form().map(FieldForm::maximum).orElse(null),
                field.form().map(FieldForm::options).filter(all -> !all.isEmpty()).orElse(null),
                field.asOf().map(LocalDate::toString).orElse(null),
                field.source().orElse(null),
                field.initial().orElse(null));
    }

    LayoutField stored() {
        return new LayoutField(
                code,
                Coded.find(FieldUse.class, use).orElseThrow(),
                Coded.find(FieldSection.class, section).orElseThrow(),
                Optional.ofNullable(label).map(name -> new FieldLabel(name.uk(), name.en())),
                Optional.ofNullable(type)
                        .map(
                                name ->
                                        new FieldForm(
                                                Coded.find(FieldType.class, name).orElseThrow(),
                                                maximum,
                                                options == null ? List.of() : options)),
                Optional.ofNullable(asOf).map(LocalDate::parse),
                Optional.ofNullable(source),
                Optional.ofNullable(initial));
    }

    /** The field, if nothing is wrong with it. */
    Optional<LayoutField> validated(Fields errors, String place, DeliveryWays ways) {
        Optional<String> name = errors.requiredText(place + ".code", code, 40);
        Optional<BuiltInField> builtIn = name.flatMap(CardLayoutDraft::builtIn);
        Optional<FieldUse> chosenUse = errors.coded(place + ".use", use, FieldUse.class);
        Optional<FieldLabel> names = label(errors, place, builtIn.isEmpty());
        Optional<LocalDate> day = errors.day(place + ".asOf", asOf);
        Optional<String> rule = errors.text(place + ".source", source, MAXIMUM_SOURCE);
        Optional<FieldSection> part =
                builtIn.map(BuiltInField::section)
                        .or(() -> errors.coded(place + ".section", section, FieldSection.class));
        Optional<FieldForm> form = builtIn.isPresent() ? Optional.empty() : form(errors, place);
        if (builtIn.isEmpty()) {
            if (name.isPresent()
                    && (RESERVED.contains(name.get())
                            || !LayoutCode.PATTERN.matcher(name.get()).matches())) {
                errors.add(FieldError.of(place + ".code", "not-a-field-code"));
            }
        }
        Optional<String> first =
                builtIn.isPresent()
                        ? builtIn.get().initial(errors, place + ".initial", initial, ways)
                        : form.flatMap(known -> known.read(errors, place + ".initial", initial));
        if (name.isEmpty() || (builtIn.isEmpty() && (form.isEmpty() || names.isEmpty()))) {
            return Optional.empty();
        }
        return Optional.of(
                new LayoutField(
                        name.get(),
                        chosenUse.orElse(FieldUse.OPTIONAL),
                        part.orElse(FieldSection.DOCUMENT),
                        names,
                        form,
                        day,
                        rule,
                        first));
    }

    private Optional<FieldLabel> label(Fields errors, String place, boolean required) {
        String field = place + ".label.uk";
        String uk = label == null ? null : label.uk();
        Optional<String> ukrainian =
                required
                        ? errors.requiredText(field, uk, FieldLabel.MAXIMUM)
                        : errors.text(field, uk, FieldLabel.MAXIMUM);
        Optional<String> english =
                errors.text(
                        place + ".label.en", label == null ? null : label.en(), FieldLabel.MAXIMUM);
        return ukrainian.map(text -> new FieldLabel(text, english.orElse(text)));
    }

    private Optional<FieldForm> form(Fields errors, String place) {
        Optional<String> named = errors.requiredText(place + ".type", type, 20);
        Optional<FieldType> known =
                named.flatMap(name -> errors.coded(place + ".type", name, FieldType.class));
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<String> choices = known.get() == FieldType.CHOICE ? options(errors, place) : List.of();
        return Optional.of(new FieldForm(known.get(), length(errors, place, known.get()), choices));
    }

    private int length(Fields errors, String place, FieldType known) {
        if (maximum == null || !known.hasLength()) {
            return known.maximum();
        }
        if (maximum < 1 || maximum > Card.MAXIMUM_ADDITIONAL_VALUE) {
            errors.add(
                    FieldError.of(
                            place + ".maximum", "out-of-range", 1, Card.MAXIMUM_ADDITIONAL_VALUE));
        }
        return maximum;
    }

    private List<String> options(Fields errors, String place) {
        List<String> given = options == null ? List.of() : options;
        String field = place + ".options";
        if (given.isEmpty()) {
            errors.add(FieldError.of(field, "required"));
        } else if (given.size() > MAXIMUM_OPTIONS) {
            errors.add(FieldError.of(field, "out-of-range", 1, MAXIMUM_OPTIONS));
        }
        List<String> texts =
                given.stream()
                        .limit(MAXIMUM_OPTIONS)
                        .flatMap(
                                one ->
                                        errors
                                                .requiredText(
                                                        field, one, FieldType.CHOICE.maximum())
                                                .stream())
                        .toList();
        if (new HashSet<>(texts).size() < texts.size()) {
            errors.add(FieldError.of(field, "twice"));
        }
        return texts;
    }
}
