package org.cityedms.organization.web;

import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/posts/{id}/history}: names, units and holders of a post. */
public final class PostHistoryGet extends JsonWebScript {
    private final StructureAdministration administration;

    public PostHistoryGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                PostHistoryJson.of(administration.history(OrganizationRequests.id(request))));
    }
}
