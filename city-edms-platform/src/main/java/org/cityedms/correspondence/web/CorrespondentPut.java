package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.CorrespondentDraft;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/correspondents/{id}}. */
public final class CorrespondentPut extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentPut(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        CorrespondentId id = CorrespondentId.require(RequestParts.path(request, "id"));
        CorrespondentDraft draft = JsonBody.read(request, json(), CorrespondentDraft.class);
        return Answer.ok(CorrespondentJson.of(correspondents.update(id, draft)));
    }
}
