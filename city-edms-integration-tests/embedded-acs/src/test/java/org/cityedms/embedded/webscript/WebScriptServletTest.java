package org.cityedms.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.http.EmbeddedTomcat;
import org.cityedms.embedded.http.ServletMapping;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/** The real Tomcat, servlet and container over mocked sign-in and transactions. */
public class WebScriptServletTest {
    private static final String USER = basic("olena:secret");

    private final HttpClient client = HttpClient.newHttpClient();
    private final AuthenticationService authentications = mock(AuthenticationService.class);
    private final RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
    private EmbeddedTomcat tomcat;
    private int tries = 1;

    @Before
    public void start() {
        doAnswer(call -> AuthenticationUtil.setFullyAuthenticatedUser(call.getArgument(0)))
                .when(authentications)
                .authenticate(anyString(), any());
        doThrow(new AuthenticationException("no")).when(authentications).validate("TICKET_old");
        doAnswer(call -> AuthenticationUtil.setFullyAuthenticatedUser("olena"))
                .when(authentications)
                .validate("TICKET_good");
        when(helper.doInTransaction(any(), anyBoolean(), anyBoolean()))
                .thenAnswer(
                        call -> {
                            RetryingTransactionCallback<?> work = call.getArgument(0);
                            for (int i = 1; i < tries; i++) {
                                work.execute();
                            }
                            return work.execute();
                        });
        TransactionService transactions = mock(TransactionService.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        StaticApplicationContext context = new StaticApplicationContext();
        context.registerSingleton("webscript.org.cityedms.test.echo.get", Echo.class);
        context.registerSingleton("webscript.org.cityedms.test.echo.post", Echo.class);
        context.registerSingleton("webscript.org.cityedms.test.open.get", Open.class);
        context.registerSingleton("webscript.org.cityedms.test.admin.get", Open.class);
        context.refresh();
        RepositoryContainer container =
                new RepositoryContainer(
                        new ScriptRegistry(context), transactions, mock(AuthorityService.class));
        WebScriptServlet servlet =
                new WebScriptServlet(
                        container,
                        authentications,
                        new StatusPage(new ObjectMapper(), Clock.systemUTC()));
        tomcat =
                new EmbeddedTomcat(
                        0, List.of(new ServletMapping("webscripts", servlet, List.of("/s/*"))));
        tomcat.start();
    }

    @After
    public void stop() {
        tomcat.stop();
    }

    @Test
    public void aScriptAnswersUnderItsUrl() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/s/city-edms-test/echo/a/%D1%97%20b;c?q=%D0%B6", null, USER);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("a/ї b;c|ж|olena|");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }

    @Test
    public void withoutSignInTheAnswerIsABasicChallenge() throws Exception {
        HttpResponse<String> answer = send("GET", "/s/city-edms-test/echo/a", null, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Basic realm=\"Alfresco\"");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/json;charset=UTF-8");
        assertThat(answer.body()).contains("Authentication failed for Web Script");
    }

    @Test
    public void aTicketSignsInByParameterAndByHeader() throws Exception {
        String echo = "/s/city-edms-test/echo/a";
        assertThat(send("GET", echo + "?alf_ticket=TICKET_good", null, null).statusCode())
                .isEqualTo(200);
        assertThat(send("GET", echo + "?alf_ticket=TICKET_old", null, null).statusCode())
                .isEqualTo(401);
        assertThat(send("GET", echo, null, basic("TICKET_good")).statusCode()).isEqualTo(200);
        assertThat(send("GET", echo, null, "Bearer x").statusCode()).isEqualTo(401);
        assertThat(send("GET", echo, null, "Basic %%%").statusCode()).isEqualTo(401);
    }

    @Test
    public void anOrdinaryUserIsNoAdministrator() throws Exception {
        HttpResponse<String> answer = send("GET", "/s/city-edms-test/admin", null, USER);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("requires admin authentication");
    }

    @Test
    public void unknownUrlAndUnknownMethod() throws Exception {
        HttpResponse<String> unknown = send("GET", "/s/nobody/has/<b>this", null, USER);
        assertThat(unknown.statusCode()).isEqualTo(404);
        HttpResponse<String> method = send("DELETE", "/s/city-edms-test/open", null, USER);
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(method.body()).contains("does not support the method DELETE");
    }

    @Test
    public void aFailureIsAPageWithoutStackTrace() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/s/city-edms-test/open?fail=<script>", null, null);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("&lt;script&gt;").doesNotContain("at org.", "<script>");
        assertThat(send("GET", "/s/city-edms-test/open?status=418", null, null).statusCode())
                .isEqualTo(418);
    }

    @Test
    public void aRetriedTransactionReadsTheBodyAgainAndAnswersOnce() throws Exception {
        tries = 3;
        byte[] body = new byte[SpooledBytes.MEMORY_THRESHOLD + 10];
        Arrays.fill(body, (byte) 'x');
        HttpResponse<String> answer = send("POST", "/s/city-edms-test/echo/a", body, USER);
        assertThat(answer.body()).isEqualTo("a|null|olena|" + body.length);
    }

    @Test
    public void multipartFieldsAreParameters() throws Exception {
        String multipart =
                """
                --b\r
                Content-Disposition: form-data; name="q"\r
                \r
                ж\r
                --b\r
                Content-Disposition: form-data; name="filedata"; filename="лист.pdf"\r
                Content-Type: application/pdf\r
                \r
                %PDF\r
                --b--\r
                """;
        HttpRequest request =
                request("/s/city-edms-test/echo/a", USER)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(multipart))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("a|ж|olena|лист.pdf 4");
    }

    @Test
    public void staticFilesOfModulesAreServedToAnyone() throws Exception {
        HttpResponse<String> page = send("GET", "/static-test/", null, null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Статика");
        String tag = page.headers().firstValue("ETag").orElseThrow();
        assertThat(page.headers().firstValue("Last-Modified")).isPresent();
        HttpRequest again = request("/static-test/", null).header("If-None-Match", tag).build();
        assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
        assertThat(typeOf("/static-test/a.mjs")).startsWith("text/javascript");
        assertThat(typeOf("/static-test/app.webmanifest")).startsWith("application/manifest+json");
        assertThat(send("GET", "/static-test/none.js", null, null).statusCode()).isEqualTo(404);
    }

    private String typeOf(String path) throws Exception {
        return send("GET", path, null, null).headers().firstValue("Content-Type").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, byte[] body, String authorization)
            throws Exception {
        HttpRequest request =
                request(path.replace("<", "%3C").replace(">", "%3E"), authorization)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + tomcat.port() + "/alfresco" + path));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static String basic(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Says what it was given: path, parameter, user, and the body's length or the file's name and
     * length.
     */
    public static class Echo extends AbstractWebScript {
        @Override
        public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
            res.setContentType("text/plain;charset=UTF-8");
            res.getWriter()
                    .write(
                            "%s|%s|%s|%s"
                                    .formatted(
                                            req.getServiceMatch().getTemplateVars().get("path"),
                                            req.getParameter("q"),
                                            AuthenticationUtil.getFullyAuthenticatedUser(),
                                            about(req)));
        }

        private static String about(WebScriptRequest req) throws IOException {
            if ("multipart/form-data".equals(req.getContentType())) {
                FormData.FormField file =
                        Arrays.stream(((FormData) req.parseContent()).getFields())
                                .filter(FormData.FormField::getIsFile)
                                .findFirst()
                                .orElseThrow();
                try (InputStream in = file.getInputStream()) {
                    return file.getFilename() + " " + in.readAllBytes().length;
                }
            }
            try (InputStream in = req.getContent().getInputStream()) {
                int length = in.readAllBytes().length;
                return length == 0 ? "" : String.valueOf(length);
            }
        }
    }

    public static class Open extends AbstractWebScript {
        @Override
        public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
            if (req.getParameter("status") != null) {
                throw new WebScriptException(Integer.parseInt(req.getParameter("status")), "told");
            }
            if (req.getParameter("fail") != null) {
                throw new IllegalStateException(req.getParameter("fail"));
            }
            res.getWriter().write("open");
        }
    }
}
