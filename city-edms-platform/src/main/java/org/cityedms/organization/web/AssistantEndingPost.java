package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.Assistants;
import org.cityedms.organization.SubstitutionEndDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/assistants/{id}/ending}: a head ends it. */
public final class AssistantEndingPost extends JsonWebScript {
    private final Assistants assistants;

    public AssistantEndingPost(Json json, Assistants assistants) {
        super(json);
        this.assistants = assistants;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SubstitutionEndDraft draft = JsonBody.read(request, json(), SubstitutionEndDraft.class);
        return Answer.ok(
                SubstitutionJson.of(assistants.end(OrganizationRequests.id(request), draft)));
    }
}
