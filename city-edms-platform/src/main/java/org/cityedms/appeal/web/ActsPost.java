package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.CaseActDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/appeals/{id}/acts}. */
public final class ActsPost extends JsonWebScript {
    private final Appeals appeals;

    public ActsPost(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        CaseActDraft draft = JsonBody.read(request, json(), CaseActDraft.class);
        return Answer.created(
                CaseJson.ActJson.of(appeals.act(CaseRequests.document(request), draft)));
    }
}
