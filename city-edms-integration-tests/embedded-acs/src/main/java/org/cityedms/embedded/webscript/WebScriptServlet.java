package org.cityedms.embedded.webscript;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptRequestImpl;
import org.springframework.extensions.webscripts.servlet.FormData;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;
import org.springframework.extensions.webscripts.servlet.WebScriptServletResponse;

/**
 * The door to the web scripts, as ACS's WebScriptServlet and Surf's AbstractRuntime: 404 for a URL
 * nobody has, 405 for a method it has not, and every failure as a page of its status.
 */
public final class WebScriptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(WebScriptServlet.class);
    private static final String CHALLENGE = "Basic realm=\"Alfresco\"";

    private final transient RepositoryContainer container;
    private final transient AuthenticationService authentications;
    private final transient StatusPage statusPage;

    WebScriptServlet(
            RepositoryContainer container,
            AuthenticationService authentications,
            StatusPage statusPage) {
        this.container = container;
        this.authentications = authentications;
        this.statusPage = statusPage;
    }

    /** Tomcat starts last: every bean that backs a script is there. */
    @Override
    public void init() {
        container.reset();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // As ACS's filter: bodies that name no encoding are UTF-8.
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        I18NUtil.setLocale(localeOf(request));
        ScriptRuntime runtime = new ScriptRuntime(container, request);
        WebScriptServletResponse res = new WebScriptServletResponse(runtime, response);
        WebScriptServletRequest[] made = new WebScriptServletRequest[1];
        Match match = null;
        try {
            match = match(request, new WebScriptServletRequest(runtime, request, null, null));
            made[0] = new WebScriptServletRequest(runtime, request, match, null);
            BasicHttpAuthenticator authenticator =
                    new BasicHttpAuthenticator(authentications, request, response, CHALLENGE);
            container.executeScript(made[0], res, authenticator);
        } catch (IOException | RuntimeException | Error e) {
            WebScriptRequest failed =
                    made[0] == null
                            ? new WebScriptServletRequest(runtime, request, null, null)
                            : made[0];
            answer(e, failed, res);
        } finally {
            cleanUp(made[0]);
            I18NUtil.setLocale(null);
        }
    }

    private Match match(HttpServletRequest request, WebScriptRequest url) {
        String uri = url.getPathInfo();
        String method = methodOf(request);
        if (uri == null || uri.isEmpty()) {
            throw new WebScriptException(400, "Script URL not specified");
        }
        Optional<Match> match = container.find(method, uri);
        if (match.isEmpty()) {
            throw new WebScriptException(
                    404, "Script url " + uri + " does not map to a Web Script.");
        }
        if (match.get().getKind() == Match.Kind.URI) {
            throw new WebScriptException(
                    405, "Script url " + uri + " does not support the method " + method);
        }
        return match.get();
    }

    /** Browsers that only know GET and POST send the method in a header. */
    private static String methodOf(HttpServletRequest request) {
        String tunnelled = request.getHeader("X-HTTP-Method-Override");
        boolean post = request.getMethod().equalsIgnoreCase("POST");
        return post && tunnelled != null && !tunnelled.isEmpty() ? tunnelled : request.getMethod();
    }

    private static Locale localeOf(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.getDefault()
                : request.getLocale();
    }

    private void answer(Throwable error, WebScriptRequest req, WebScriptServletResponse res)
            throws IOException {
        int status = error instanceof WebScriptException said ? said.getStatus() : 500;
        if (status >= 500) {
            LOG.error("{} {}", status, req, error);
        } else {
            LOG.debug("{} {}", status, req, error);
        }
        if (res.getHttpServletResponse().isCommitted()) {
            // Half a body went out: only breaking the connection tells the client so.
            throw new IOException("Failed after the answer had begun", error);
        }
        res.reset("(?i)www-authenticate|x-frame-options|access-control-.*");
        Cache never = new Cache();
        res.setCache(never);
        String message = error.getMessage() == null ? error.toString() : error.getMessage();
        statusPage.write(status, message, req, res);
    }

    private static void cleanUp(WebScriptServletRequest req) {
        if (req != null
                && WebScriptRequestImpl.MULTIPART_FORM_DATA.equals(req.getContentType())
                && req.parseContent() instanceof FormData form) {
            form.cleanup();
        }
    }
}
