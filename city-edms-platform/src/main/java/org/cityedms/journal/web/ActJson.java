package org.cityedms.journal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.cityedms.journal.ActProof;

/**
 * Schema {@code Act}. Where the reader may not open the document, its content is left out and its
 * hash stays: the chain can still be followed.
 */
record ActJson(
        long position,
        String act,
        String at,
        String actor,
        String actorName,
        String reason,
        JsonNode changes,
        String content,
        String contentHash,
        String previousHash,
        String hash,
        String nextHash) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static ActJson of(ActProof act, boolean open) {
        JsonNode content = parsed(act.content());
        JsonNode changes = content.path("changes");
        return new ActJson(
                act.position(),
                act.act(),
                text(content, "at"),
                text(content, "actor"),
                text(content, "actorName"),
                open ? text(content, "reason") : null,
                open && changes.isArray() ? changes : JsonNodeFactory.instance.arrayNode(),
                open ? act.content() : null,
                act.contentHash(),
                act.previous().orElse(null),
                act.hash(),
                act.next().orElse(null));
    }

    /** What somebody spoilt in the database is shown as nothing beside the text itself. */
    private static JsonNode parsed(String content) {
        try {
            return MAPPER.readTree(content);
        } catch (JsonProcessingException spoilt) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static String text(JsonNode content, String name) {
        return content.path(name).asText(null);
    }
}
