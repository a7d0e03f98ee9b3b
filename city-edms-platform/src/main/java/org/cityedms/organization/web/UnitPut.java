package org.cityedms.organization.web;

import java.io.IOException;
import java.util.Map;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.UnitDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/organization/units/{id}}: renames or moves a unit from a day on. */
public final class UnitPut extends JsonWebScript {
    private final StructureAdministration administration;

    public UnitPut(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        UnitDraft draft = JsonBody.read(request, json(), UnitDraft.class);
        administration.changeUnit(OrganizationRequests.id(request), draft);
        return Answer.ok(Map.of());
    }
}
