package org.cityedms.registration.repo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cityedms.journal.ActContent.Change;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.registration.Card;

/** What differs between two cards, field by field, as an act keeps it. */
final class CardDifference {
    private CardDifference() {}

    static List<Change> between(Card before, Card after) {
        Map<String, Object> old = fields(before);
        Map<String, Object> wanted = fields(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(wanted.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), wanted.get(name)))
                .map(name -> new Change(name, json(old.get(name)), json(wanted.get(name))))
                .toList();
    }

    /** Members under one name each; further fields under {@code additional.x}. */
    private static Map<String, Object> fields(Card card) {
        Map<String, Object> fields = new TreeMap<>(CardContent.members(card));
        fields.remove("additional");
        card.additional().forEach((code, value) -> fields.put("additional." + code, value));
        return fields;
    }

    private static Optional<String> json(Object value) {
        return Optional.ofNullable(value)
                .map(
                        some ->
                                some instanceof String text
                                        ? CanonicalJson.string(text)
                                        : some.toString());
    }
}
