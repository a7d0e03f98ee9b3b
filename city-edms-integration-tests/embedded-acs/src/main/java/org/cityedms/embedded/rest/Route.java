package org.cityedms.embedded.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One operation: method, API name, path pattern with {tokens} that take one segment each, and what
 * answers. Open ones need no sign-in; read-only ones get a read-only transaction.
 */
record Route(String method, String api, List<String> pattern, boolean open, Handler handler) {
    /** Answers one call within its transaction. */
    interface Handler {
        ApiResponse handle(ApiRequest request);
    }

    static Route of(String method, String path, Handler handler) {
        return new Route(method, "alfresco", List.of(path.split("/", -1)), false, handler);
    }

    boolean readOnly() {
        return method.equals("GET");
    }

    Optional<Map<String, String>> match(String ofApi, List<String> segments) {
        if (!api.equals(ofApi) || pattern.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String part = pattern.get(i);
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), segments.get(i));
            } else if (!part.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }
}
