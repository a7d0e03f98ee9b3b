package org.springframework.extensions.webscripts.servlet;

import org.springframework.extensions.webscripts.Authenticator;

/** Mirrors the maker of the authenticator of one request. */
public interface ServletAuthenticatorFactory {
    Authenticator create(WebScriptServletRequest req, WebScriptServletResponse res);
}
