package org.cityedms.embedded.security;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sign-in by password or ticket. Mirrors {@code AuthenticationServiceImpl}: a successful call
 * leaves the user as the thread's, a failed one leaves nobody; there is no guest.
 */
public final class EmbeddedAuthenticationService implements MutableAuthenticationService {
    private final Passwords passwords;
    private final Tickets tickets;
    private final SignInGuard guard;

    public EmbeddedAuthenticationService(JdbcClient jdbc) {
        this.passwords = new Passwords(jdbc);
        this.tickets = new Tickets(InstantSource.system());
        this.guard = new SignInGuard(InstantSource.system());
    }

    @Override
    public void authenticate(String userName, char[] password) {
        clearCurrentSecurityContext();
        String key = Passwords.key(Objects.requireNonNullElse(userName, ""));
        guard.check(key);
        Passwords.Account account =
                passwords
                        .find(key)
                        .filter(Passwords.Account::enabled)
                        .filter(found -> password != null && passwords.matches(found, password))
                        .orElse(null);
        if (account == null) {
            guard.failed(key);
            throw new AuthenticationException("Failed to authenticate");
        }
        guard.succeeded(key);
        AuthenticationUtil.setFullyAuthenticatedUser(account.userName());
    }

    @Override
    public void validate(String ticket) {
        clearCurrentSecurityContext();
        String userName =
                tickets.userOf(ticket)
                        .filter(this::getAuthenticationEnabled)
                        .orElseThrow(
                                () ->
                                        new AuthenticationException(
                                                "Missing ticket for " + shortened(ticket)));
        AuthenticationUtil.setFullyAuthenticatedUser(userName);
    }

    private static String shortened(String ticket) {
        return ticket.substring(0, Math.min(ticket.length(), Tickets.PREFIX.length()));
    }

    @Override
    public void authenticateAsGuest() {
        throw new AuthenticationException("Guest authentication is not allowed");
    }

    @Override
    public boolean guestUserAuthenticationAllowed() {
        return false;
    }

    @Override
    public boolean getAuthenticationEnabled(String userName) {
        return passwords.find(userName).map(Passwords.Account::enabled).orElse(false);
    }

    @Override
    public boolean authenticationExists(String userName) {
        return passwords.find(userName).isPresent();
    }

    @Override
    public String getCurrentUserName() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    @Override
    public void invalidateUserSession(String userName) {
        tickets.endAllOf(userName);
    }

    @Override
    public void invalidateTicket(String ticket) {
        tickets.end(ticket);
    }

    @Override
    public String getCurrentTicket() {
        return tickets.ticketOf(requireUser());
    }

    @Override
    public String getNewTicket() {
        return tickets.newTicketOf(requireUser());
    }

    private String requireUser() {
        String userName = getCurrentUserName();
        if (userName == null) {
            throw new AuthenticationException("Nobody is signed in");
        }
        return userName;
    }

    @Override
    public void clearCurrentSecurityContext() {
        AuthenticationUtil.clearCurrentSecurityContext();
    }

    @Override
    public boolean isCurrentUserTheSystemUser() {
        return AuthenticationUtil.isRunAsUserTheSystemUser();
    }

    @Override
    public Set<String> getDefaultAdministratorUserNames() {
        return Set.of(AuthenticationUtil.getAdminUserName());
    }

    @Override
    public Set<String> getDefaultGuestUserNames() {
        return Set.of(AuthenticationUtil.getGuestUserName());
    }

    @Override
    public boolean isAuthenticationMutable(String userName) {
        return authenticationExists(userName);
    }

    @Override
    public boolean isAuthenticationCreationAllowed() {
        return true;
    }

    @Override
    public void createAuthentication(String userName, char[] password) {
        if (authenticationExists(userName)) {
            throw new AuthenticationException("User already exists: " + userName);
        }
        passwords.create(userName, password);
    }

    @Override
    public void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) {
        if (passwords.find(userName).filter(a -> passwords.matches(a, oldPassword)).isEmpty()) {
            throw new AuthenticationException("Password is incorrect for user: " + userName);
        }
        passwords.change(userName, newPassword);
    }

    @Override
    public void setAuthentication(String userName, char[] newPassword) {
        passwords.change(userName, newPassword);
    }

    @Override
    public void deleteAuthentication(String userName) {
        passwords.delete(userName);
        tickets.endAllOf(userName);
    }

    @Override
    public void setAuthenticationEnabled(String userName, boolean enabled) {
        passwords.enable(userName, enabled);
    }
}
