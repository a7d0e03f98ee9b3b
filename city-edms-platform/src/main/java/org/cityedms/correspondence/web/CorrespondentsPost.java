package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/correspondents}. */
public final class CorrespondentsPost extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentsPost(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        CorrespondentDraft draft = JsonBody.read(request, json(), CorrespondentDraft.class);
        return Answer.created(CorrespondentJson.of(correspondents.create(draft)));
    }
}
