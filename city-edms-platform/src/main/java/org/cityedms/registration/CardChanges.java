package org.cityedms.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cityedms.problem.FieldError;

/** A card with some fields replaced, to be checked like any other. */
final class CardChanges {
    private static final String ADDITIONAL = "additional.";
    private static final List<String> NAMES =
            List.of(
                    "documentKind",
                    "summary",
                    "correspondent",
                    "correspondentNumber",
                    "correspondentDate",
                    "receivedOn",
                    "deliveryMethod",
                    "sheets",
                    "annexes",
                    "annexSheets",
                    "confidentiality",
                    "language",
                    "caseIndex",
                    "correspondentId");

    private final Card before;
    private final Map<String, Object> changes;
    private final Fields fields;

    CardChanges(Card before, Map<String, Object> changes, Fields fields) {
        this.before = before;
        this.changes = changes;
        this.fields = fields;
    }

    CardDraft draft() {
        changes.keySet().stream()
                .filter(name -> !NAMES.contains(name) && !name.startsWith(ADDITIONAL))
                .forEach(name -> fields.add(FieldError.of(name, "unknown")));
        return new CardDraft(
                text("documentKind", before.documentKind().orElse(null)),
                text("summary", before.summary().orElse(null)),
                text("correspondent", before.correspondent().orElse(null)),
                text("correspondentNumber", before.correspondentNumber().orElse(null)),
                text(
                        "correspondentDate",
                        before.correspondentDate().map(LocalDate::toString).orElse(null)),
                text("receivedOn", before.receivedOn().map(LocalDate::toString).orElse(null)),
                text("deliveryMethod", before.deliveryMethod().map(Coded::code).orElse(null)),
                count("sheets", before.sheets().orElse(null)),
                count("annexes", before.annexes().orElse(null)),
                count("annexSheets", before.annexSheets().orElse(null)),
                text("confidentiality", before.confidentiality().map(Coded::code).orElse(null)),
                text("language", before.language().map(Coded::code).orElse(null)),
                text("caseIndex", before.caseIndex().orElse(null)),
                text("correspondentId", before.correspondentId().orElse(null)),
                additional());
    }

    private Map<String, String> additional() {
        Map<String, String> values = new TreeMap<>(before.additional());
        changes.keySet().stream()
                .filter(name -> name.startsWith(ADDITIONAL))
                .forEach(
                        name -> {
                            String value = text(name, null);
                            String code = name.substring(ADDITIONAL.length());
                            if (value == null) {
                                values.remove(code);
                            } else {
                                values.put(code, value);
                            }
                        });
        return values;
    }

    private String text(String name, String old) {
        if (!changes.containsKey(name)) {
            return old;
        }
        Object value = changes.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        fields.add(FieldError.of(name, "wrong-type"));
        return old;
    }

    private Integer count(String name, Integer old) {
        if (!changes.containsKey(name)) {
            return old;
        }
        Object value = changes.get(name);
        if (value == null || value instanceof Integer) {
            return (Integer) value;
        }
        fields.add(FieldError.of(name, "wrong-type"));
        return old;
    }
}
