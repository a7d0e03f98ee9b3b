package org.cityedms.registration;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a card forms its number, as a person typed it where there is no card yet: for the number
 * that comes next, and for numbers reserved.
 */
public record NumberWish(
        String caseIndex,
        String unit,
        String session,
        String convocation,
        String correspondent,
        String authorship) {

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
        Optional<Authorship> by =
                fields.coded(NumberFacts.AUTHORSHIP, authorship, Authorship.class);
        if (template.needsAuthor()) {
            by.filter(who -> who != Authorship.NAMED)
                    .ifPresent(who -> put(additional, NumberFacts.AUTHORSHIP, who.code()));
        }
        Card card =
                new Card(
                        Optional.empty(),
                        Optional.empty(),
                        template.needsAuthor()
                                ? author(fields, template.needsName(by.orElse(Authorship.NAMED)))
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

    /** Whose letter is printed must be said; not so who did not sign, or signed with many. */
    private Optional<String> author(Fields fields, boolean byName) {
        return byName
                ? fields.requiredText("correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT)
                : fields.text("correspondent", correspondent, Card.MAXIMUM_CORRESPONDENT);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value);
        }
    }
}
