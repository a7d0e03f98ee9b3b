package org.cityedms.scenarios.client;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A <code>multipart/form-data</code> body, written as browsers write it: names in raw UTF-8. */
public final class Multipart {

    private static final String BOUNDARY = "city-edms-7d1f0c6b5e";

    private final List<BodyPublisher> parts = new ArrayList<>();

    public static Multipart form() {
        return new Multipart();
    }

    public Multipart text(String name, String value) {
        return part("name=\"" + name + "\"", null, utf8(value));
    }

    public Multipart file(String fileName, String type, byte[] content) {
        return file("file", fileName, type, BodyPublishers.ofByteArray(content));
    }

    public Multipart file(String field, String fileName, String type, BodyPublisher content) {
        return part("name=\"" + field + "\"; filename=\"" + fileName + "\"", type, content);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(utf8("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private Multipart part(String disposition, String type, BodyPublisher content) {
        String head =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
        parts.add(utf8(head + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n"));
        parts.add(content);
        parts.add(utf8("\r\n"));
        return this;
    }

    private static BodyPublisher utf8(String text) {
        return BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
}
