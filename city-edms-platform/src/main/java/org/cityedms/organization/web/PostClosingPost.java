package org.cityedms.organization.web;

import java.io.IOException;
import java.util.Map;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/posts/{id}/closing}: ends a vacant post. */
public final class PostClosingPost extends JsonWebScript {
    private final StructureAdministration administration;

    public PostClosingPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ClosingDraft draft = JsonBody.read(request, json(), ClosingDraft.class);
        administration.closePost(OrganizationRequests.id(request), draft);
        return Answer.ok(Map.of());
    }
}
