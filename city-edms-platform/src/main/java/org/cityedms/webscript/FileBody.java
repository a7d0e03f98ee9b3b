package org.cityedms.webscript;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A file as the body of an {@link Answer}.
 *
 * @param name what a browser calls it when it is saved
 * @param content its bytes
 */
public record FileBody(String name, Content content) {

    /** Writes bytes when it is certain that there is nothing to refuse any more. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Shown by the browser where it can be; the name as RFC 6266 writes it. */
    String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename*=UTF-8''" + encoded;
    }
}
