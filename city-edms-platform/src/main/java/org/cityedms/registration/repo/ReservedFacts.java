package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cityedms.registration.NumberFacts;

/** What a reserved number was reserved for, read back from its line. */
final class ReservedFacts {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReservedFacts() {}

    static NumberFacts of(String card) {
        try {
            JsonNode fields = MAPPER.readTree(card);
            JsonNode additional = fields.path("additional");
            return NumberFacts.of(
                    text(fields, "caseIndex"),
                    text(fields, "correspondent"),
                    name -> text(additional, name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: card", e);
        }
    }

    private static String text(JsonNode fields, String name) {
        return fields.path(name).asText("");
    }
}
