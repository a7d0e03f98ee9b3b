package org.cityedms.organization.web;

import java.util.Optional;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Parts of the addresses of the organization. */
final class OrganizationRequests {
    private OrganizationRequests() {}

    static long id(WebScriptRequest request) {
        return number("id", RequestParts.path(request, "id"));
    }

    static Optional<Long> parameter(WebScriptRequest request, String name) {
        return RequestParts.text(request, name, 20).map(text -> number(name, text));
    }

    private static long number(String name, String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw RequestParts.invalid(name);
        }
        return Long.parseLong(text);
    }
}
