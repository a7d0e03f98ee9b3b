package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cityedms.journal.CanonicalJson;

/** Further fields of a card as one property of its node: a JSON object of texts. */
final class AdditionalFields {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AdditionalFields() {}

    static String print(SortedMap<String, String> fields) {
        return CanonicalJson.object(fields);
    }

    /**
     * @throws IllegalStateException where something else was written there past our services
     */
    static SortedMap<String, String> parse(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: ce:additional", e);
        }
    }
}
