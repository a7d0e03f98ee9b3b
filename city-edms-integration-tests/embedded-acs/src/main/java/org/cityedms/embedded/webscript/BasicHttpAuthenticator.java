package org.cityedms.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.Authenticator;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;

/**
 * Signs in by the parameter alf_ticket or the Authorization header, as ACS's
 * BasicHttpAuthenticatorFactory; a failure sets 401 and the challenge, which makes a browser ask
 * where the scheme is Basic.
 */
public final class BasicHttpAuthenticator implements Authenticator {
    private final AuthenticationService authentications;
    private final HttpServletResponse response;
    private final String challenge;
    private final String ticket;
    private final String authorization;

    public BasicHttpAuthenticator(
            AuthenticationService authentications,
            HttpServletRequest request,
            HttpServletResponse response,
            String challenge) {
        this.authentications = authentications;
        this.response = response;
        this.challenge = challenge;
        this.ticket = parameter(request, "alf_ticket");
        this.authorization = request.getHeader("Authorization");
    }

    /**
     * Only of the query: asking for a parameter of a form would read the body, and a multipart one
     * is big.
     */
    private static String parameter(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return query == null || !query.contains(name) ? null : request.getParameter(name);
    }

    @Override
    public boolean authenticate(RequiredAuthentication required, boolean isGuest) {
        boolean authorized = tryAuthenticate(required, isGuest);
        if (!authorized) {
            challenge();
        }
        return authorized;
    }

    /**
     * Not where the header cannot be read: ACS's web scripts answer that without a challenge, the
     * v1 API with one.
     */
    public void challenge() {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", challenge);
    }

    private boolean tryAuthenticate(RequiredAuthentication required, boolean isGuest) {
        if (isGuest && required == RequiredAuthentication.guest) {
            return succeeds(authentications::authenticateAsGuest);
        }
        if (ticket != null
                && !ticket.isEmpty()
                && succeeds(() -> authentications.validate(ticket))) {
            return true;
        }
        if (authorization == null || authorization.isEmpty()) {
            return false;
        }
        BasicCredentials credentials = BasicCredentials.of(authorization);
        if (credentials.isTicket()) {
            return succeeds(() -> authentications.validate(credentials.ticket()));
        }
        return succeeds(
                () ->
                        authentications.authenticate(
                                credentials.user(), credentials.password().toCharArray()));
    }

    private static boolean succeeds(Runnable signIn) {
        try {
            signIn.run();
            return true;
        } catch (AuthenticationException e) {
            return false;
        }
    }

    @Override
    public boolean emptyCredentials() {
        return (ticket == null || ticket.isEmpty())
                && (authorization == null || authorization.isEmpty());
    }
}
