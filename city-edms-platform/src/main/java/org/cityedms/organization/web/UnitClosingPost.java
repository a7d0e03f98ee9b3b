package org.cityedms.organization.web;

import java.io.IOException;
import java.util.Map;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/units/{id}/closing}: ends an empty unit. */
public final class UnitClosingPost extends JsonWebScript {
    private final StructureAdministration administration;

    public UnitClosingPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ClosingDraft draft = JsonBody.read(request, json(), ClosingDraft.class);
        administration.closeUnit(OrganizationRequests.id(request), draft);
        return Answer.ok(Map.of());
    }
}
