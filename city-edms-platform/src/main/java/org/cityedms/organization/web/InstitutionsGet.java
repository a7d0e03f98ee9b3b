package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/institutions}: lists the institutions. */
public final class InstitutionsGet extends JsonWebScript {
    private final StructureAdministration administration;

    public InstitutionsGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Institutions(
                        administration.institutions().stream()
                                .map(StructureJson.InstitutionJson::of)
                                .toList()));
    }

    record Institutions(List<StructureJson.InstitutionJson> institutions) {}
}
