package org.cityedms.registration;

import java.util.Optional;
import org.cityedms.problem.FieldError;

/** Fields of a card that the number of the document is printed from, and so must be there. */
record NumberFields(Fields fields, NumberTemplate template) {

    void check(Card card) {
        if (template.needsUnit() && !fields.isAtFault(name(NumberFacts.UNIT))) {
            String field = name(NumberFacts.UNIT);
            Optional<String> unit = card.additional(NumberFacts.UNIT);
            fields.requiredText(field, unit.orElse(null), NumberFacts.MAXIMUM_UNIT);
            if (unit.filter(text -> text.contains("\n")).isPresent()) {
                fields.add(FieldError.of(field, "control-character"));
            }
        }
        if (template.needsSession()) {
            numeral(card, NumberFacts.SESSION, NumberFacts.MAXIMUM_SESSION);
        }
        if (template.needsConvocation()) {
            numeral(card, NumberFacts.CONVOCATION, NumberFacts.MAXIMUM_CONVOCATION);
        }
    }

    private void numeral(Card card, String code, int maximum) {
        if (fields.isAtFault(name(code))) {
            return;
        }
        Optional<String> text = card.additional(code);
        if (text.isEmpty()) {
            fields.add(FieldError.of(name(code), "required"));
        }
        fields.numeral(name(code), text.orElse(null), maximum);
    }

    private static String name(String code) {
        return "additional." + code;
    }
}
