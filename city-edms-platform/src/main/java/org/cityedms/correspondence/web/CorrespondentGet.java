package org.cityedms.correspondence.web;

import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.Correspondents;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/correspondents/{id}}. */
public final class CorrespondentGet extends JsonWebScript {
    private final Correspondents correspondents;

    public CorrespondentGet(Json json, Correspondents correspondents) {
        super(json);
        this.correspondents = correspondents;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        CorrespondentId id = CorrespondentId.require(RequestParts.path(request, "id"));
        return Answer.ok(CorrespondentJson.of(correspondents.get(id)));
    }
}
