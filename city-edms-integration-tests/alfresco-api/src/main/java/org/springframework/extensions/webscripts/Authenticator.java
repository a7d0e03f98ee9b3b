package org.springframework.extensions.webscripts;

import org.springframework.extensions.webscripts.Description.RequiredAuthentication;

/** Mirrors what signs the caller of a web script in, or answers with a challenge and says no. */
public interface Authenticator {
    boolean authenticate(RequiredAuthentication required, boolean isGuest);

    boolean emptyCredentials();
}
