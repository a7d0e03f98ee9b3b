package org.cityedms.embedded.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.util.StringUtils;

/**
 * The parts of {@code /-default-/public|private/<api>/versions/1/<segments>}, each decoded after
 * the split, so that an encoded slash cannot change the path.
 */
record ApiPath(String api, List<String> segments) {
    private static final int PREFIX = 5;
    private static final Set<String> SCOPES = Set.of("public", "private");

    /**
     * Of the raw path after the servlet's; null when it is no path of version 1 of a public API.
     */
    static ApiPath of(String raw) {
        String path = raw.startsWith("/") ? raw.substring(1) : raw;
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        List<String> parts = Arrays.stream(trimmed.split("/", -1)).map(ApiPath::decode).toList();
        if (parts.equals(List.of("discovery"))) {
            return new ApiPath("discovery", List.of("discovery"));
        }
        if (parts.size() <= PREFIX
                || !parts.get(0).equals("-default-")
                || !SCOPES.contains(parts.get(1))
                || !parts.get(3).equals("versions")
                || !parts.get(4).equals("1")) {
            return null;
        }
        String api = parts.get(1).equals("public") ? parts.get(2) : "private/" + parts.get(2);
        return new ApiPath(api, parts.subList(PREFIX, parts.size()));
    }

    private static String decode(String part) {
        try {
            return StringUtils.uriDecode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
