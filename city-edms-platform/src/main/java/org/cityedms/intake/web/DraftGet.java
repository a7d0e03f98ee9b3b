package org.cityedms.intake.web;

import org.cityedms.intake.Drafts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/drafts/{id}}. */
public final class DraftGet extends JsonWebScript {
    private final Drafts drafts;

    public DraftGet(Json json, Drafts drafts) {
        super(json);
        this.drafts = drafts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DraftJson.of(drafts.get(Requests.draftId(request))));
    }
}
