package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.cityedms.embedded.webscript.BasicCredentials;

/**
 * The authentication API: sign in for a ticket, ask about it, sign out; as ACS's
 * AuthenticationsImpl.
 */
final class TicketsResource implements ApiResource {
    private static final Set<String> FIELDS = Set.of("userId", "password");
    private static final String API = "authentication";

    private final AuthenticationService authentications;

    TicketsResource(AuthenticationService authentications) {
        this.authentications = authentications;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("POST", API, List.of("tickets"), true, this::create),
                new Route("GET", API, List.of("tickets", "{me}"), false, this::show),
                new Route("DELETE", API, List.of("tickets", "{me}"), false, this::delete));
    }

    private ApiResponse create(ApiRequest request) {
        List<JsonNode> logins = request.objects(FIELDS);
        if (logins.size() != 1) {
            throw ApiException.invalid("Please specify one login request only.");
        }
        String user = ApiRequest.text(logins.get(0), "userId");
        String password = ApiRequest.text(logins.get(0), "password");
        if (user == null || password == null) {
            throw ApiException.invalid("Invalid login details.");
        }
        try {
            authentications.authenticate(user, password.toCharArray());
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", authentications.getCurrentTicket());
            entry.put("userId", user);
            return ApiResponse.entry(201, entry);
        } catch (AuthenticationException e) {
            throw ApiException.denied("Login failed");
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    private ApiResponse show(ApiRequest request) {
        return ApiResponse.entry(Map.of("id", ownTicket(request)));
    }

    private ApiResponse delete(ApiRequest request) {
        authentications.invalidateTicket(ownTicket(request));
        return ApiResponse.noContent();
    }

    /**
     * The ticket that this very request was signed in with: it is valid, or the request were not
     * here.
     */
    private static String ownTicket(ApiRequest request) {
        String me = request.variable("me");
        if (!me.equals("-me-")) {
            throw ApiException.invalid("Invalid parameter: " + me);
        }
        String parameter = request.parameter("alf_ticket");
        if (parameter != null && !parameter.isEmpty()) {
            return parameter;
        }
        String header = request.servlet().getHeader("Authorization");
        if (header == null || header.isEmpty()) {
            throw ApiException.invalid("Authorization header is required.");
        }
        BasicCredentials credentials = BasicCredentials.of(header);
        if (!credentials.isTicket()) {
            throw ApiException.invalid("Ticket base authentication required.");
        }
        return credentials.ticket();
    }
}
