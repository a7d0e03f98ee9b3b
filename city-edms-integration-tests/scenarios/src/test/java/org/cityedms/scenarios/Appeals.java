package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;
import org.cityedms.scenarios.client.Reply;

/** Appeals and requests as a registrar would send them. */
final class Appeals {

    static final String APPEALS = "/s/city-edms/appeals";
    static final String APPEALS_GROUP = "GROUP_CITY_EDMS_APPEALS";
    static final String DATA_PROTECTION = "GROUP_CITY_EDMS_DATA_PROTECTION";

    private Appeals() {}

    static String register(Acs acs, String kind) {
        ObjectNode settings = Registers.settings(Registers.newCode());
        settings.put("kind", kind);
        return Registers.create(acs, settings);
    }

    /** A surname that nobody else has. */
    static String surname() {
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        StringBuilder name = new StringBuilder("Щ");
        letters.chars().forEach(letter -> name.append("авгдиє".charAt(letter - 'a')));
        return name.append("енко").toString();
    }

    static ObjectNode author(String name) {
        return Json.object(
                "name",
                name,
                "address",
                "м. Зарічне, вул. Шкільна, 5, кв. 12",
                "phone",
                "050 123-45-67",
                "sex",
                "4.2",
                "categories",
                array("7.5"),
                "socialStates",
                array("8.1"));
    }

    static ObjectNode appeal(JsonNode... authors) {
        return Json.object(
                "form",
                "1.1",
                "kind",
                "3.2",
                "authors",
                array((Object[]) authors),
                "questions",
                array(Json.object("text", "Протікає дах будинку", "group", "090")));
    }

    static ObjectNode card() {
        return Json.object("summary", "Про ремонт даху", "receivedOn", "2026-01-15");
    }

    static Reply send(AcsClient sender, String register, ObjectNode appeal) {
        return send(sender, register, "appeal", card(), appeal);
    }

    static Reply send(
            AcsClient sender, String register, String kind, ObjectNode card, ObjectNode record) {
        return sender.post(
                APPEALS,
                Letters.form(register, card)
                        .text("record", Json.object(kind, record).toString())
                        .file("звернення.pdf", "application/pdf", Letters.pdf()));
    }

    static String registered(AcsClient sender, String register, ObjectNode appeal) {
        return send(sender, register, appeal).expect(201).json().path("id").asText();
    }

    static JsonNode file(AcsClient reader, String id) {
        return reader.get(APPEALS + "/" + id).expect(200).json();
    }

    static ArrayNode array(Object... values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Object value : values) {
            if (value instanceof JsonNode node) {
                array.add(node);
            } else {
                array.add(value.toString());
            }
        }
        return array;
    }
}
