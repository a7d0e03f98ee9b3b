package org.cityedms.scenarios.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * A plain HTTP client of one user of an ACS. Knows the address (<code>http://host:port/alfresco
 * </code>) and nothing else; credentials go with every request, as no session is kept.
 */
public final class AcsClient {

    /** The v1 REST API. */
    public static final String V1 = "/api/-default-/public/alfresco/versions/1";

    /** What of the v1 REST API Alfresco does not promise to keep, the rules of folders among it. */
    public static final String PRIVATE_V1 = "/api/-default-/private/alfresco/versions/1";

    public static final String TICKETS = "/api/-default-/public/authentication/versions/1/tickets";

    static {
        // Alfresco's Tomcat hangs up after 20 s without a request, the stand-in's after 60 s. A
        // request that goes out in that very moment is lost, and a POST is not sent twice: what
        // has been idle for longer than this is opened anew. Read by the JDK once, in seconds.
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private final URI address;
    private final String authorization;

    private AcsClient(URI address, String authorization) {
        this.address = address;
        this.authorization = authorization;
    }

    public static AcsClient anonymous(URI address) {
        return new AcsClient(address, null);
    }

    public AcsClient as(String user, String password) {
        return withAuthorization(basic(user + ":" + password));
    }

    /** The same user by a ticket, as the web client signs its requests. */
    public AcsClient withTicket(String ticket) {
        return withAuthorization(basic("ROLE_TICKET:" + ticket));
    }

    public AcsClient withAuthorization(String header) {
        return new AcsClient(address, header);
    }

    public URI address() {
        return address;
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply post(String path, JsonNode body) {
        return json("POST", path, body.toString());
    }

    public Reply put(String path, JsonNode body) {
        return json("PUT", path, body.toString());
    }

    /** Sends the text as it is, so that it may be broken JSON. */
    public Reply json(String method, String path, String body) {
        return send(method, path, "application/json", BodyPublishers.ofString(body));
    }

    public Reply post(String path, Multipart form, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", form.contentType());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(form.body()));
    }

    public Reply send(String method, String path, String contentType, BodyPublisher body) {
        return send(request(path).header("Content-Type", contentType).method(method, body));
    }

    /** A request to complete and send, for what the short forms do not cover. */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(5));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request;
    }

    public Reply send(HttpRequest.Builder builder) {
        try {
            return attempt(builder);
        } catch (IOException e) {
            throw new UncheckedIOException(builder.build() + ": " + e, e);
        }
    }

    /** As {@link #send}, for those who expect that the connection may break. */
    public Reply attempt(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Reply(
                    request.method() + " " + request.uri(),
                    response.statusCode(),
                    response.headers(),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + request, e);
        }
    }

    public static String basic(String credentials) {
        byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }
}
