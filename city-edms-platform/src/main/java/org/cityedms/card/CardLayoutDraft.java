package org.cityedms.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.BuiltInField;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.FieldUse;
import org.cityedms.registration.Fields;
import org.cityedms.registration.LayoutField;

/** A {@link CardLayout} as a person sent it, nothing checked yet, or as it is stored. */
public record CardLayoutDraft(List<LayoutFieldDraft> fields) {

    /** The draft that says what a layout says. */
    public static CardLayoutDraft of(CardLayout layout) {
        return new CardLayoutDraft(layout.fields().stream().map(LayoutFieldDraft::of).toList());
    }

    /**
     * The layout, all checked. Built-in fields that the draft leaves out are hidden.
     *
     * @param ways ways of receipt and dispatch that there are
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public CardLayout validated(DeliveryWays ways) {
        Fields errors = new Fields();
        List<LayoutField> valid = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<LayoutFieldDraft> drafts = fields == null ? List.of() : fields;
        for (int at = 0; at < drafts.size(); at++) {
            String place = "fields." + at;
            LayoutFieldDraft draft = drafts.get(at);
            if (draft == null) {
                errors.add(FieldError.of(place, "required"));
                continue;
            }
            if (draft.code() != null && !codes.add(draft.code().strip())) {
                errors.add(FieldError.of(place + ".code", "twice"));
            }
            draft.validated(errors, place, ways).ifPresent(valid::add);
        }
        long further = valid.stream().filter(field -> field.form().isPresent()).count();
        if (further > Card.MAXIMUM_ADDITIONAL) {
            errors.add(FieldError.of("fields", "out-of-range", 0, Card.MAXIMUM_ADDITIONAL));
        }
        errors.throwIfAny("invalid-input");
        return completed(valid);
    }

    /** As it was when it was checked and stored. */
    public CardLayout stored() {
        return completed(fields.stream().map(LayoutFieldDraft::stored).toList());
    }

    /** Nothing can be registered without its short content, and every built-in field has a use. */
    private static CardLayout completed(List<LayoutField> given) {
        List<LayoutField> all = new ArrayList<>(given);
        for (BuiltInField field : BuiltInField.values()) {
            if (given.stream().noneMatch(one -> one.code().equals(field.code()))) {
                all.add(LayoutField.builtIn(field, FieldUse.HIDDEN));
            }
        }
        all.replaceAll(
                field ->
                        field.code().equals(BuiltInField.SUMMARY.code())
                                ? field.with(FieldUse.REQUIRED)
                                : field);
        return new CardLayout(all);
    }

    static Optional<BuiltInField> builtIn(String code) {
        return Coded.find(BuiltInField.class, code);
    }
}
