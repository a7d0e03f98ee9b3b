package org.cityedms.embedded.rest;

import java.util.Map;

/** What a resource answers: JSON, nothing, or the content of a node. */
sealed interface ApiResponse {
    /** A JSON body. */
    record Json(int status, Object body) implements ApiResponse {}

    /** No body. */
    record Nothing(int status) implements ApiResponse {}

    /** Bytes of a node, streamed after the transaction. */
    record Binary(NodeContent content) implements ApiResponse {}

    static ApiResponse ok(Object body) {
        return new Json(200, body);
    }

    static ApiResponse entry(int status, Map<String, Object> entry) {
        return new Json(status, Map.of("entry", entry));
    }

    static ApiResponse entry(Map<String, Object> entry) {
        return entry(200, entry);
    }

    static ApiResponse noContent() {
        return new Nothing(204);
    }
}
