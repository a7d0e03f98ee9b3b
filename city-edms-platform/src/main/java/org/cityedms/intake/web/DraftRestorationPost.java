package org.cityedms.intake.web;

import org.cityedms.intake.Drafts;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/drafts/{id}/restoration}. */
public final class DraftRestorationPost extends JsonWebScript {
    private final Drafts drafts;

    public DraftRestorationPost(Json json, Drafts drafts) {
        super(json);
        this.drafts = drafts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        DocumentId id = Requests.draftId(request);
        drafts.restore(id);
        return Answer.ok(DraftJson.of(drafts.get(id)));
    }
}
