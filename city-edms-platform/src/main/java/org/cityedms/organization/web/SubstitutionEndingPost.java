package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.organization.Substitutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/substitutions/{id}/ending}: ends a substitution earlier. */
public final class SubstitutionEndingPost extends JsonWebScript {
    private final Substitutions substitutions;

    public SubstitutionEndingPost(Json json, Substitutions substitutions) {
        super(json);
        this.substitutions = substitutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SubstitutionEndDraft draft = JsonBody.read(request, json(), SubstitutionEndDraft.class);
        return Answer.ok(
                SubstitutionJson.of(substitutions.end(OrganizationRequests.id(request), draft)));
    }
}
