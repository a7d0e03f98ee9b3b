package org.cityedms.embedded.webdav;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where a MOVE or COPY goes: the path of its Destination header, or the status that refuses the
 * header.
 */
record Destination(String path, int refusal) {
    private static final List<String> DOTS = List.of(".", "..");

    static Destination of(HttpServletRequest request) {
        String header = request.getHeader("Destination");
        if (header == null || header.isEmpty()) {
            return refused(400);
        }
        URI uri;
        try {
            uri = new URI(header);
        } catch (URISyntaxException e) {
            return refused(400);
        }
        String path = uri.getPath();
        if (path == null || Arrays.asList(path.split("/", -1)).stream().anyMatch(DOTS::contains)) {
            return refused(400);
        }
        if (uri.getHost() != null
                && !uri.getHost().toLowerCase(Locale.ROOT).equals(request.getServerName())) {
            return refused(502);
        }
        String prefix = request.getContextPath() + request.getServletPath();
        if (!path.startsWith(prefix + "/")) {
            return refused(502);
        }
        String within = path.substring(prefix.length());
        boolean folder = within.length() > 1 && within.endsWith("/");
        return new Destination(folder ? within.substring(0, within.length() - 1) : within, 0);
    }

    private static Destination refused(int status) {
        return new Destination("", status);
    }

    boolean isRefused() {
        return refusal != 0;
    }
}
