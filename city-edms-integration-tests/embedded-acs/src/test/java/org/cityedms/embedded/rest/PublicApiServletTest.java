package org.cityedms.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.http.EmbeddedTomcat;
import org.cityedms.embedded.http.ServletMapping;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Sign-in, routing, errors and ranges over the real Tomcat; services mocked. */
public class PublicApiServletTest {
    private static final String AUTH = "/-default-/public/authentication/versions/1/";
    private static final String V1 = "/-default-/public/alfresco/versions/1/";
    private static final String TICKET = basic("TICKET_good");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = ApiJson.mapper();
    private EmbeddedTomcat tomcat;

    @Before
    public void start() {
        AuthenticationService authentications = mock(AuthenticationService.class);
        doThrow(new AuthenticationException("no"))
                .when(authentications)
                .authenticate(anyString(), any());
        doAnswer(call -> AuthenticationUtil.setFullyAuthenticatedUser("olena"))
                .when(authentications)
                .authenticate("olena", "secret".toCharArray());
        doThrow(new AuthenticationException("no")).when(authentications).validate(anyString());
        doAnswer(call -> AuthenticationUtil.setFullyAuthenticatedUser("olena"))
                .when(authentications)
                .validate(eq("TICKET_good"));
        when(authentications.getCurrentTicket()).thenReturn("TICKET_good");
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(helper.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(call -> call.<RetryingTransactionCallback<?>>getArgument(0).execute());
        TransactionService transactions = mock(TransactionService.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        PublicApiServlet servlet =
                new PublicApiServlet(
                        authentications,
                        transactions,
                        List.of(new TicketsResource(authentications), new Samples()),
                        json);
        tomcat =
                new EmbeddedTomcat(
                        0, List.of(new ServletMapping("api", servlet, List.of("/api/*"))));
        tomcat.start();
    }

    @After
    public void stop() {
        tomcat.stop();
    }

    @Test
    public void passwordGivesTicket() throws Exception {
        HttpResponse<String> answer =
                send(
                        "POST",
                        AUTH + "tickets",
                        "{\"userId\":\"olena\",\"password\":\"secret\"}",
                        null);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json.readTree(answer.body()).at("/entry/id").asText()).isEqualTo("TICKET_good");
    }

    @Test
    public void wrongOrMissingPassword() throws Exception {
        HttpResponse<String> wrong =
                send("POST", AUTH + "tickets", "{\"userId\":\"olena\",\"password\":\"x\"}", null);
        assertError(wrong, 403, "Login failed");
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertError(
                send("POST", AUTH + "tickets", "{\"userId\":\"olena\"}", null),
                400,
                "Invalid login");
        assertError(
                send("POST", AUTH + "tickets", "{\"userId\":", null),
                400,
                "Could not read content");
        assertError(send("POST", AUTH + "tickets", "", null), 400, "Could not read content");
        assertError(send("POST", AUTH + "tickets", "[]", null), 400, "the list is empty");
        assertError(
                send(
                        "POST",
                        AUTH + "tickets",
                        "{\"userId\":\"a\",\"password\":\"b\",\"c\":1}",
                        null),
                400,
                "Could not read content");
    }

    @Test
    public void bodyThatIsNoUtf8IsReadWithReplacements() throws Exception {
        byte[] cp1251 = "{\"userId\":\"Олена\"}".getBytes("windows-1251");
        HttpRequest request =
                request(AUTH + "tickets", null).POST(BodyPublishers.ofByteArray(cp1251)).build();
        assertError(client.send(request, BodyHandlers.ofString()), 400, "Invalid login details.");
    }

    @Test
    public void ownTicketIsShownAndGivenBack() throws Exception {
        HttpResponse<String> shown = send("GET", AUTH + "tickets/-me-", null, TICKET);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(json.readTree(shown.body()).at("/entry/id").asText()).isEqualTo("TICKET_good");
        assertThat(send("DELETE", AUTH + "tickets/-me-", null, TICKET).statusCode()).isEqualTo(204);
        assertError(send("GET", AUTH + "tickets/olena", null, TICKET), 400, "Invalid parameter");
    }

    @Test
    public void noBrowserPopsUpWhenSignInIsMissing() throws Exception {
        HttpResponse<String> answer = send("GET", V1 + "samples/ok", null, null);
        assertError(answer, 401, "Authentication failed for Web Script");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("AlfTicket realm=\"Alfresco -default- tenant\"");
    }

    @Test
    public void unknownPathsAndMethods() throws Exception {
        assertError(send("GET", V1 + "nothing", null, TICKET), 404, "was not found");
        assertError(send("GET", "/other/public/alfresco/versions/1/x", null, TICKET), 404, "");
        assertError(send("PUT", V1 + "samples/ok", "{}", TICKET), 405, "unsupported");
    }

    @Test
    public void exceptionsHaveTheStatusesOfAcs() throws Exception {
        assertError(send("GET", V1 + "samples/denied", null, TICKET), 403, "");
        assertError(send("GET", V1 + "samples/argument", null, TICKET), 400, "");
        HttpResponse<String> broken = send("GET", V1 + "samples/broken", null, TICKET);
        assertError(broken, 500, "");
        assertThat(broken.body()).doesNotContain("at org.");
    }

    @Test
    public void pagesAreCut() throws Exception {
        JsonNode list =
                json.readTree(
                                send("GET", V1 + "samples/ok?skipCount=1&maxItems=1", null, TICKET)
                                        .body())
                        .get("list");
        assertThat(list.get("entries").size()).isEqualTo(1);
        assertThat(list.at("/pagination/hasMoreItems").asBoolean()).isTrue();
        assertThat(list.at("/pagination/totalItems").asInt()).isEqualTo(3);
        assertError(send("GET", V1 + "samples/ok?maxItems=0", null, TICKET), 400, "maxItems");
        assertError(send("GET", V1 + "samples/ok?skipCount=x", null, TICKET), 400, "skipCount");
    }

    @Test
    public void contentComesWholeInPartOrNotAtAll() throws Exception {
        HttpResponse<String> whole = send("GET", V1 + "samples/content", null, TICKET);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename*=UTF-8''%D0%BB%D0%B8%D1%81%D1%82%20%221%22.txt")
                .startsWith("attachment; filename=\"      1 .txt\"");
        HttpResponse<String> part = ranged("bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
        HttpResponse<String> beyond = ranged("bytes=10-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */10");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        HttpRequest again =
                request(V1 + "samples/content", TICKET).header("If-None-Match", tag).build();
        assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> ranged(String range) throws Exception {
        return client.send(
                request(V1 + "samples/content", TICKET).header("Range", range).build(),
                BodyHandlers.ofString());
    }

    private void assertError(HttpResponse<String> answer, int status, String words)
            throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode error = json.readTree(answer.body()).get("error");
        assertThat(error.get("statusCode").asInt()).isEqualTo(status);
        assertThat(error.get("briefSummary").asText()).contains(words);
        assertThat(error.get("errorKey").asText()).isNotEmpty();
        assertThat(error.get("stackTrace").asText()).startsWith("For security reasons");
        assertThat(error.get("descriptionURL").asText())
                .isEqualTo("https://api-explorer.alfresco.com");
    }

    private HttpResponse<String> send(String method, String path, String body, String authorization)
            throws Exception {
        HttpRequest.Builder request =
                request(path, authorization)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + tomcat.port() + "/alfresco/api" + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static String basic(String plain) {
        return "Basic "
                + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** A resource that answers in every way. */
    private static final class Samples implements ApiResource {
        @Override
        public List<Route> routes() {
            return List.of(Route.of("GET", "samples/{kind}", this::answer));
        }

        private ApiResponse answer(ApiRequest request) {
            return switch (request.variable("kind")) {
                case "ok" -> Paging.of(request).page(List.of(1, 2, 3), n -> Map.of("n", n));
                case "denied" -> throw new AccessDeniedException("no");
                case "argument" -> throw new IllegalArgumentException("bad");
                case "content" -> new ApiResponse.Binary(content());
                default -> throw new IllegalStateException("broken");
            };
        }

        private static NodeContent content() {
            byte[] bytes = "0123456789".getBytes(StandardCharsets.UTF_8);
            ContentReader reader = mock(ContentReader.class);
            when(reader.getSize()).thenReturn((long) bytes.length);
            when(reader.getMimetype()).thenReturn("text/plain");
            when(reader.getEncoding()).thenReturn("UTF-8");
            when(reader.getContentInputStream()).thenReturn(new ByteArrayInputStream(bytes));
            return new NodeContent(reader, new Date(1_000_000_000_000L), "лист \"1\".txt");
        }
    }
}
