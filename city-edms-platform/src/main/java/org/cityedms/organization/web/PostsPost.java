package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/posts}: adds a post. */
public final class PostsPost extends JsonWebScript {
    private final StructureAdministration administration;

    public PostsPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PostDraft draft = JsonBody.read(request, json(), PostDraft.class);
        return Answer.created(new Added(administration.addPost(draft)));
    }

    record Added(long post) {}
}
