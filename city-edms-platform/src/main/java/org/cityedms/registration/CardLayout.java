package org.cityedms.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which fields the card of a kind of document has, in their order (склад РМК). Holds for cards that
 * are filled in from now on; those that are registered keep what they have.
 *
 * @param fields every built-in field once, and the council's further ones
 */
public record CardLayout(List<LayoutField> fields) {

    public CardLayout {
        fields = List.copyOf(fields);
    }

    /** The further fields that numbers can be printed from, and nothing else. */
    static CardLayout ofNumbers() {
        return new CardLayout(
                Stream.of(
                                NumberFacts.UNIT,
                                NumberFacts.SESSION,
                                NumberFacts.CONVOCATION,
                                NumberFacts.AUTHORSHIP)
                        .map(CardLayout::partOfNumber)
                        .toList());
    }

    public boolean requires(String code) {
        return find(code).filter(field -> field.use() == FieldUse.REQUIRED).isPresent();
    }

    public Optional<LayoutField> find(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /**
     * The layout with what the numbers of a register are printed from, since no card can be
     * registered there without it.
     */
    public CardLayout requiring(NumberTemplate template) {
        Set<String> needed = template.cardFields();
        if (needed.isEmpty()) {
            return this;
        }
        List<LayoutField> all = new ArrayList<>(fields);
        all.replaceAll(
                field -> needed.contains(field.code()) ? field.with(FieldUse.REQUIRED) : field);
        needed.stream()
                .filter(code -> find(code).isEmpty())
                .forEach(code -> all.add(partOfNumber(code)));
        return new CardLayout(all);
    }

    /**
     * The layout for corrections of a card that is registered already: what it has may stay as it
     * is, and what it lacks need not be added, whatever the layout says today.
     */
    public CardLayout tolerating(Card card) {
        List<LayoutField> all = new ArrayList<>();
        for (LayoutField field : fields) {
            boolean lacks = field.isEmpty(card) && field.use() == FieldUse.REQUIRED;
            LayoutField asked = lacks ? field.with(FieldUse.OPTIONAL) : field;
            all.add(asked.takes(card) ? asked : kept(asked));
        }
        card.additional().keySet().stream()
                .filter(code -> find(code).isEmpty())
                .forEach(
                        code ->
                                all.add(
                                        LayoutField.further(
                                                code,
                                                FieldUse.OPTIONAL,
                                                FieldSection.DOCUMENT,
                                                new FieldLabel(code, code),
                                                FieldForm.of(FieldType.LONG_TEXT))));
        return new CardLayout(all);
    }

    private static LayoutField kept(LayoutField field) {
        return LayoutField.further(
                field.code(),
                field.use(),
                field.section(),
                field.label().orElseThrow(),
                FieldForm.of(FieldType.LONG_TEXT));
    }

    private static LayoutField partOfNumber(String code) {
        return LayoutField.further(
                code,
                FieldUse.REQUIRED,
                FieldSection.ACCESS,
                NumberParts.label(code),
                FieldForm.of(FieldType.UNIT));
    }
}
