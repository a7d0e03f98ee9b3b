package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.registration.Card;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DocumentLanguage;

/** The card that a line says of its document, read back from the line. */
final class LineCard {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode members;

    private LineCard(JsonNode members) {
        this.members = members;
    }

    static Card read(String content) {
        try {
            return new LineCard(MAPPER.readTree(content)).card();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: card", e);
        }
    }

    private Card card() {
        TreeMap<String, String> additional = new TreeMap<>();
        members.path("additional")
                .fields()
                .forEachRemaining(
                        field -> additional.put(field.getKey(), field.getValue().asText()));
        return new Card(
                text("documentKind"),
                text("summary"),
                text("correspondent"),
                text("correspondentNumber"),
                text("correspondentDate").map(LocalDate::parse),
                text("receivedOn").map(LocalDate::parse),
                text("deliveryMethod").map(DeliveryMethod::new),
                count("sheets"),
                count("annexes"),
                count("annexSheets"),
                coded("confidentiality", Confidentiality.class),
                coded("language", DocumentLanguage.class),
                text("caseIndex"),
                text("correspondentId"),
                additional);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).map(JsonNode::asText);
    }

    private Optional<Integer> count(String name) {
        return Optional.ofNullable(members.get(name)).map(JsonNode::asInt);
    }

    private <E extends Enum<E> & Coded> Optional<E> coded(String name, Class<E> type) {
        return text(name).flatMap(code -> Coded.find(type, code));
    }
}
