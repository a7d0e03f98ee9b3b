package org.cityedms.organization.web;

import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/person}: how a person is named. */
public final class PersonGet extends JsonWebScript {
    private final StructureAdministration administration;

    public PersonGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        String user =
                RequestParts.text(request, "userName", 255)
                        .orElseThrow(() -> RequestParts.invalid("userName"));
        return Answer.ok(
                PersonNameJson.of(
                        user,
                        administration
                                .person(user)
                                .orElseThrow(
                                        () ->
                                                OrganizationProblems.accountUnknown(user)
                                                        .exception()),
                        null));
    }
}
