package org.cityedms.webscript;

import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * The address of the client as phones reach it: the one of the settings, or the one that the
 * request came to.
 */
public final class ClientAddress {
    private final String configured;

    /**
     * @param configured address of the context, e.g. {@code https://sed.rada.gov.ua/alfresco};
     *     empty where the server is known by the address of the request
     */
    public ClientAddress(String configured) {
        this.configured = configured.strip();
    }

    public String of(WebScriptRequest request) {
        String context =
                configured.isEmpty()
                        ? request.getServerPath() + request.getContextPath()
                        : configured.replaceAll("/+$", "");
        return context + "/city-edms/";
    }
}
