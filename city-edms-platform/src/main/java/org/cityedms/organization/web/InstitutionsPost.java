package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.InstitutionDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/institutions}: adds an institution or renames it. */
public final class InstitutionsPost extends JsonWebScript {
    private final StructureAdministration administration;

    public InstitutionsPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        InstitutionDraft draft = JsonBody.read(request, json(), InstitutionDraft.class);
        return Answer.ok(StructureJson.InstitutionJson.of(administration.saveInstitution(draft)));
    }
}
