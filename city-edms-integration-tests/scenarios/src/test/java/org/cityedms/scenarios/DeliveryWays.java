package org.cityedms.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.cityedms.scenarios.client.Json;

/**
 * Ways of receipt and dispatch made for one scenario; retired at its end, since nothing is deleted.
 */
final class DeliveryWays {
    static final String WAYS = "/s/city-edms/delivery-ways";

    private DeliveryWays() {}

    static ObjectNode settings(String use, String need) {
        String word = UUID.randomUUID().toString().substring(0, 8);
        ObjectNode way = Json.object("code", "t-" + word, "use", use, "need", need);
        way.putObject("title").put("uk", "Спосіб " + word).put("en", "Way " + word);
        return way;
    }

    static String create(Acs acs, ObjectNode settings) {
        acs.admin().post(WAYS, settings).expect(201);
        return settings.path("code").asText();
    }

    static void retire(Acs acs, ObjectNode settings) {
        String code = settings.path("code").asText();
        acs.admin().put(WAYS + "/" + code, settings.deepCopy().put("active", false)).expect(200);
    }

    static JsonNode find(JsonNode ways, String code) {
        for (JsonNode way : ways.path("ways")) {
            if (way.path("code").asText().equals(code)) {
                return way;
            }
        }
        throw new AssertionError("No way " + code + ": " + ways);
    }
}
