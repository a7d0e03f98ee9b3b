package org.cityedms.embedded.webscript;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * What an Authorization header holds, as ACS's Authorization: {@code user:password}, or a ticket
 * alone, or a ticket as the password of nobody or of {@code ROLE_TICKET}.
 */
public record BasicCredentials(String user, String password, String ticket) {
    private static final String TICKET_USER = "ROLE_TICKET";

    /**
     * ACS answers other schemes with 401 and this text; a header that is no Base64 is no sign-in
     * either.
     */
    public static BasicCredentials of(String header) {
        String text = header.trim();
        int blank = text.indexOf(' ');
        String scheme = blank == -1 ? text : text.substring(0, blank);
        if (!scheme.equalsIgnoreCase("basic")) {
            throw new WebScriptException(401, "Authorization '" + scheme + "' not supported.");
        }
        String decoded = decode(text.substring(scheme.length()).trim());
        if (decoded.isEmpty()) {
            throw new WebScriptException(401, "Authorization header holds no credentials.");
        }
        int colon = decoded.indexOf(':');
        String user = colon == -1 ? "" : decoded.substring(0, colon);
        String password = decoded.substring(colon + 1);
        boolean ticket = user.isEmpty() || user.equalsIgnoreCase(TICKET_USER);
        return new BasicCredentials(user, password, ticket ? password : null);
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new WebScriptException(401, "Authorization header is not Base64.", e);
        }
    }

    public boolean isTicket() {
        return ticket != null;
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return isTicket() ? "ticket" : "user " + user;
    }
}
