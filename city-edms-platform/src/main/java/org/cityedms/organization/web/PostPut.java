package org.cityedms.organization.web;

import java.io.IOException;
import java.util.Map;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/organization/posts/{id}}: renames or moves a post from a day on. */
public final class PostPut extends JsonWebScript {
    private final StructureAdministration administration;

    public PostPut(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PostDraft draft = JsonBody.read(request, json(), PostDraft.class);
        administration.changePost(OrganizationRequests.id(request), draft);
        return Answer.ok(Map.of());
    }
}
