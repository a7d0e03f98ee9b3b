package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.AssistantDraft;
import org.cityedms.organization.Assistants;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/assistants}: a head names an assistant. */
public final class AssistantsPost extends JsonWebScript {
    private final Assistants assistants;

    public AssistantsPost(Json json, Assistants assistants) {
        super(json);
        this.assistants = assistants;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        AssistantDraft draft = JsonBody.read(request, json(), AssistantDraft.class);
        return Answer.created(SubstitutionJson.of(assistants.name(draft)));
    }
}
