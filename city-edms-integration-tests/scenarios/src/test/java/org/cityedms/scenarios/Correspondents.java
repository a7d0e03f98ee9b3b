package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;

/** Entries of the directory of correspondents, made for one scenario. */
final class Correspondents {

    static final String CORRESPONDENTS = "/s/city-edms/correspondents";

    private Correspondents() {}

    /** A word of letters that no other entry has. */
    static String newWord() {
        StringBuilder word = new StringBuilder("слово");
        ThreadLocalRandom.current().ints(12, 'а', 'я').forEach(c -> word.append((char) c));
        return word.toString();
    }

    static ObjectNode organisation(String name) {
        return Json.object("kind", "organisation", "name", name);
    }

    static ObjectNode person(String name) {
        return Json.object("kind", "person", "name", name);
    }

    static JsonNode create(AcsClient registrar, ObjectNode draft) {
        return registrar.post(CORRESPONDENTS, draft).expect(201).json();
    }

    static List<String> names(AcsClient reader, String text) {
        List<String> names = new ArrayList<>();
        reader.get(CORRESPONDENTS + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .path("correspondents")
                .forEach(entry -> names.add(entry.path("name").asText()));
        return names;
    }

    /** A code of no real organisation, with a right check digit. */
    static String newEdrpou() {
        while (true) {
            int[] digits = ThreadLocalRandom.current().ints(7, 0, 10).toArray();
            digits[0] = 7;
            int sum = 0;
            for (int at = 0; at < 7; at++) {
                sum += digits[at] * (at + 1);
            }
            if (sum % 11 < 10) {
                StringBuilder code = new StringBuilder();
                for (int digit : digits) {
                    code.append(digit);
                }
                return code.append(sum % 11).toString();
            }
        }
    }
}
