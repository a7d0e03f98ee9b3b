package org.cityedms.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cityedms.registration.BuiltInField;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.FieldForm;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.FieldSection;
import org.cityedms.registration.FieldType;
import org.cityedms.registration.FieldUse;
import org.cityedms.registration.LayoutField;

/** Builds a layout out of the fields every card has, all optional but the short content. */
final class LayoutBuilder {
    /** When the rules behind the shipped layouts were last looked up. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private final List<LayoutField> fields = new ArrayList<>();
    private final String source;

    LayoutBuilder(String source) {
        this.source = source;
        for (BuiltInField field : BuiltInField.values()) {
            FieldUse use = field == BuiltInField.SUMMARY ? FieldUse.REQUIRED : FieldUse.OPTIONAL;
            fields.add(LayoutField.builtIn(field, use).after(AS_OF, source));
        }
    }

    LayoutBuilder required(BuiltInField... builtIn) {
        return change(field -> field.with(FieldUse.REQUIRED), builtIn);
    }

    LayoutBuilder hidden(BuiltInField... builtIn) {
        return change(field -> field.with(FieldUse.HIDDEN), builtIn);
    }

    LayoutBuilder called(BuiltInField builtIn, String uk, String en) {
        return change(field -> field.called(uk, en), builtIn);
    }

    LayoutBuilder further(String code, FieldSection section, FieldType type, String uk, String en) {
        return further(code, section, FieldForm.of(type), uk, en);
    }

    LayoutBuilder text(String code, FieldSection section, int maximum, String uk, String en) {
        return further(code, section, new FieldForm(FieldType.TEXT, maximum, List.of()), uk, en);
    }

    LayoutBuilder further(String code, FieldSection section, FieldForm form, String uk, String en) {
        fields.add(
                LayoutField.further(code, FieldUse.OPTIONAL, section, new FieldLabel(uk, en), form)
                        .after(AS_OF, source));
        return this;
    }

    CardLayout layout() {
        return new CardLayout(fields);
    }

    private LayoutBuilder change(UnaryOperator<LayoutField> change, BuiltInField... builtIn) {
        for (BuiltInField wanted : builtIn) {
            fields.replaceAll(
                    field -> field.code().equals(wanted.code()) ? change.apply(field) : field);
        }
        return this;
    }
}
