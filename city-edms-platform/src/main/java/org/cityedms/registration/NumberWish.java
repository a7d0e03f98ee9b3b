package org.cityedms.registration;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a card forms its number, as a person typed it where there is no card yet: for the number
 * that comes next, and for numbers reserved.
 */
public record NumberWish(
        String caseIndex, String unit, String session, String convocation, String correspondent) {

    /**
     * A card of these fields alone.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} where the template needs
     *     more, or what is there is wrong
     */
    public Card card(NumberTemplate template) {
        Fields fields = new Fields();
        Card card = card(fields, template);
        fields.throwIfAny("invalid-input");
        return card;
    }

    Card card(Fields fields, NumberTemplate template) {
        Map<String, String> additional = new TreeMap<>();
        put(additional, NumberFacts.UNIT, unit);
        put(additional, NumberFacts.SESSION, session);
        put(additional, NumberFacts.CONVOCATION, convocation);
        Card card =
                new Card(
                        Optional.empty(),
                        Optional.empty(),
                        template.needsAuthor()
                                ? fields.requiredText(
                                        "correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT)
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        template.needsCase()
                                ? fields.requiredText(
                                        "caseIndex", caseIndex, Card.MAXIMUM_CASE_INDEX)
                                : Optional.empty(),
                        Optional.empty(),
                        fields.additional("additional", additional, CardLayout.ofNumbers()));
        new NumberFields(fields, template).check(card);
        return card;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
