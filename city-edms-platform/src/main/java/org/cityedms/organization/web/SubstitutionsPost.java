package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.SubstitutionDraft;
import org.cityedms.organization.Substitutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/substitutions}: adds a substitution. */
public final class SubstitutionsPost extends JsonWebScript {
    private final Substitutions substitutions;

    public SubstitutionsPost(Json json, Substitutions substitutions) {
        super(json);
        this.substitutions = substitutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SubstitutionDraft draft = JsonBody.read(request, json(), SubstitutionDraft.class);
        return Answer.created(SubstitutionJson.of(substitutions.add(draft)));
    }
}
