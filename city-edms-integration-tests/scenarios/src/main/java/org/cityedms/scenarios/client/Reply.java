package org.cityedms.scenarios.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** An answer of the server, read whole. */
public final class Reply {

    private final String request;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(String request, int status, HttpHeaders headers, byte[] body) {
        this.request = request;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + this, e);
        }
    }

    /** The node that the v1 API wraps in <code>entry</code>. */
    public JsonNode entry() {
        return json().path("entry");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /**
     * Fails with the whole answer in the message, which a bare comparison of numbers would not
     * show.
     */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        String shown = text();
        return request
                + " → "
                + status
                + " "
                + header("Content-Type")
                + " "
                + shown.substring(0, Math.min(shown.length(), 1500));
    }
}
