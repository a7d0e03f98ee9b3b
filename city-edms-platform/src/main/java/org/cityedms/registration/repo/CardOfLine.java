package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentLanguage;

/** Reads a card back from the JSON of its line, as {@code CardContent} names the members. */
final class CardOfLine {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CardOfLine() {}

    static Card read(String json) {
        JsonNode card = parsed(json);
        TreeMap<String, String> additional = new TreeMap<>();
        card.path("additional")
                .fields()
                .forEachRemaining(
                        field -> additional.put(field.getKey(), field.getValue().asText()));
        return new Card(
                text(card, "documentKind"),
                text(card, "summary"),
                text(card, "correspondent"),
                text(card, "correspondentNumber"),
                day(card, "correspondentDate"),
                day(card, "receivedOn"),
                text(card, "deliveryMethod").map(DeliveryMethod::new),
                count(card, "sheets"),
                count(card, "annexes"),
                count(card, "annexSheets"),
                text(card, "confidentiality")
                        .flatMap(code -> Coded.find(Confidentiality.class, code)),
                text(card, "language").flatMap(code -> Coded.find(DocumentLanguage.class, code)),
                text(card, "caseIndex"),
                text(card, "correspondentId"),
                additional);
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: card", e);
        }
    }

    private static Optional<String> text(JsonNode card, String name) {
        return Optional.of(card.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Integer> count(JsonNode card, String name) {
        return Optional.of(card.path(name)).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    /** What somebody spoilt in the database stays out; a verification names it. */
    private static Optional<LocalDate> day(JsonNode card, String name) {
        try {
            return text(card, name).map(LocalDate::parse);
        } catch (DateTimeException spoilt) {
            return Optional.empty();
        }
    }
}
