package org.cityedms.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cityedms.problem.Problem;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** The JSON body of a request. */
public final class JsonBody {
    private JsonBody() {}

    public static <T> T read(WebScriptRequest request, Json json, Class<T> type)
            throws IOException {
        return json.read(bytes(request), type);
    }

    /** At most one byte more than a body may have. */
    static byte[] bytes(WebScriptRequest request) throws IOException {
        requireMediaType(request, "application/json");
        try (InputStream body = request.getContent().getInputStream()) {
            return body.readNBytes(Json.MAXIMUM_BYTES + 1);
        }
    }

    static void requireMediaType(WebScriptRequest request, String mediaType) {
        if (!isOf(request, mediaType)) {
            throw Problem.of("unsupported-media-type", 415, mediaType).exception();
        }
    }

    static boolean isOf(WebScriptRequest request, String mediaType) {
        String header = request.getHeader("Content-Type");
        return header != null
                && header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(mediaType);
    }
}
