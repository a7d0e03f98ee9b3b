package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cityedms.scenarios.client.AcsClient;
import org.cityedms.scenarios.client.Json;

/**
 * Registers made for one scenario, so that its numbers are its own also on a server that others
 * use.
 */
final class Registers {

    static final String REGISTERS = "/s/city-edms/registers";

    private Registers() {}

    static String newCode() {
        return "t-" + UUID.randomUUID().toString().substring(0, 18);
    }

    static ObjectNode settings(String code) {
        return Json.object(
                "institution", "rada",
                "code", code,
                "title", "Журнал перевірки " + code,
                "kind", "incoming",
                "index", "01-99",
                "template", "{index}/{seq}",
                "restart", "yearly",
                "startValue", 1);
    }

    /** A new register of incoming letters that prints 01-99/1, 01-99/2, … */
    static String create(Acs acs) {
        return create(acs, settings(newCode()));
    }

    static String create(Acs acs, ObjectNode settings) {
        acs.admin().post(REGISTERS, settings).expect(201);
        return settings.path("code").asText();
    }

    static JsonNode get(AcsClient client, String code) {
        return client.get(REGISTERS + "/" + code).expect(200).json();
    }

    /** The numbers of the first page, newest first. */
    static List<String> numbers(AcsClient client, String code, String query) {
        JsonNode page = client.get(REGISTERS + "/" + code + "/entries" + query).expect(200).json();
        List<String> numbers = new ArrayList<>();
        page.path("entries").forEach(entry -> numbers.add(entry.path("number").asText()));
        return numbers;
    }

    /** All entries, oldest first. */
    static List<JsonNode> entries(AcsClient client, String code) {
        List<JsonNode> entries = new ArrayList<>();
        String cursor = null;
        do {
            JsonNode page =
                    client.get(
                                    REGISTERS
                                            + "/"
                                            + code
                                            + "/entries?limit=200"
                                            + (cursor == null ? "" : "&cursor=" + cursor))
                            .expect(200)
                            .json();
            page.path("entries").forEach(entry -> entries.add(0, entry));
            cursor = page.path("next").isNull() ? null : page.path("next").asText();
        } while (cursor != null);
        return entries;
    }

    /** Nothing was registered, and no number is lost: the next letter has the first one. */
    static void assertNothingIn(Acs acs, String code) {
        assertThat(get(acs.registrar(), code).path("entries").asInt()).isZero();
        assertThat(Letters.ordinal(Letters.register(acs.registrar(), code, "Лист"))).isEqualTo(1);
    }
}
