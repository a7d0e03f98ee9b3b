package org.cityedms.organization.web;

import java.util.Map;
import org.cityedms.organization.Reorganizations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code DELETE /city-edms/organization/reorganizations/{id}}: takes back a reorganisation whose
 * day has not come.
 */
public final class ReorganizationDelete extends JsonWebScript {
    private final Reorganizations reorganizations;

    public ReorganizationDelete(Json json, Reorganizations reorganizations) {
        super(json);
        this.reorganizations = reorganizations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        reorganizations.cancel(OrganizationRequests.id(request));
        return Answer.ok(Map.of());
    }
}
