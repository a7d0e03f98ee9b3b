package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.webscript.BasicHttpAuthenticator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The door of the v1 REST API, as ACS's PublicApiWebScriptServlet with AbstractResourceWebScript:
 * sign-in, one retrying transaction for the call, the answer after the commit. A failed sign-in is
 * challenged with the scheme AlfTicket, which no browser knows, so none pops a dialog up.
 */
public final class PublicApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PublicApiServlet.class);
    private static final String CHALLENGE = "AlfTicket realm=\"Alfresco -default- tenant\"";
    private static final String JSON = "application/json;charset=UTF-8";

    private final transient AuthenticationService authentications;
    private final transient TransactionService transactions;
    private final transient List<Route> routes;
    private final transient ObjectMapper json;
    private final transient ApiErrors errors;

    PublicApiServlet(
            AuthenticationService authentications,
            TransactionService transactions,
            List<ApiResource> resources,
            ObjectMapper json) {
        this.authentications = authentications;
        this.transactions = transactions;
        this.routes = resources.stream().flatMap(one -> one.routes().stream()).toList();
        this.json = json;
        this.errors = new ApiErrors(json);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (request.getHeader("Accept-Language") != null) {
            I18NUtil.setLocale(request.getLocale());
        }
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.clearCurrentSecurityContext();
            answer(request, response);
        } catch (RuntimeException | Error e) {
            fail(e, request, response);
        } finally {
            AuthenticationUtil.popAuthentication();
            I18NUtil.setLocale(null);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Found found = find(request);
        if (!found.route().open()) {
            signIn(request, response);
        }
        try (ApiRequest call = new ApiRequest(request, found.variables(), json)) {
            ApiResponse answer =
                    transactions
                            .getRetryingTransactionHelper()
                            .doInTransaction(
                                    () -> found.route().handler().handle(call),
                                    found.route().readOnly() && !found.route().open(),
                                    true);
            write(answer, request, response);
        }
    }

    private record Found(Route route, Map<String, String> variables) {}

    private Found find(HttpServletRequest request) {
        String raw =
                request.getRequestURI()
                        .substring(
                                request.getContextPath().length()
                                        + request.getServletPath().length());
        ApiPath path = ApiPath.of(raw);
        boolean known = false;
        if (path != null) {
            for (Route route : routes) {
                Optional<Map<String, String>> variables = route.match(path.api(), path.segments());
                if (variables.isPresent() && route.method().equals(request.getMethod())) {
                    return new Found(route, variables.get());
                }
                known |= variables.isPresent();
            }
        }
        throw known ? ApiException.unsupported() : ApiException.notFound(raw);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) {
        BasicHttpAuthenticator authenticator =
                new BasicHttpAuthenticator(authentications, request, response, CHALLENGE);
        boolean done;
        try {
            done =
                    transactions
                            .getRetryingTransactionHelper()
                            .doInTransaction(
                                    () ->
                                            authenticator.authenticate(
                                                    RequiredAuthentication.user, false),
                                    transactions.isReadOnly(),
                                    false);
        } catch (WebScriptException e) {
            authenticator.challenge();
            throw e;
        }
        if (!done) {
            throw new WebScriptException(
                    401,
                    "Authentication failed for Web Script org/alfresco/api/ResourceWebScript."
                            + request.getMethod().toLowerCase(Locale.ROOT));
        }
    }

    private void write(ApiResponse answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer instanceof ApiResponse.Json body) {
            response.setStatus(body.status());
            neverCache(response);
            response.setContentType(JSON);
            json.writeValue(response.getOutputStream(), body.body());
        } else if (answer instanceof ApiResponse.Binary binary) {
            binary.content().writeTo(request, response);
        } else if (answer instanceof ApiResponse.Nothing nothing) {
            response.setStatus(nothing.status());
            neverCache(response);
        }
    }

    private static void neverCache(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Expires", "Thu, 01 Jan 1970 00:00:00 GMT");
        response.setHeader("Pragma", "no-cache");
    }

    private void fail(Throwable error, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = errors.statusOf(error);
        if (status >= 500) {
            LOG.error("{} {} {}", status, request.getMethod(), request.getRequestURI(), error);
        } else {
            LOG.debug("{} {} {}", status, request.getMethod(), request.getRequestURI(), error);
        }
        if (response.isCommitted()) {
            throw new IOException("Failed after the answer had begun", error);
        }
        response.resetBuffer();
        response.setStatus(status);
        neverCache(response);
        response.setContentType(JSON);
        json.writeValue(response.getOutputStream(), errors.bodyOf(error));
    }
}
