package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/accounts}: finds people of Alfresco. */
public final class AccountsGet extends JsonWebScript {
    private final StructureAdministration administration;

    public AccountsGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Accounts(
                        administration
                                .people(RequestParts.text(request, "text", 100).orElse(""))
                                .stream()
                                .map(PersonNameJson::of)
                                .toList()));
    }

    record Accounts(List<PersonNameJson> accounts) {}
}
