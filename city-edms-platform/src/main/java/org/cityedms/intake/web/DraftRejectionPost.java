package org.cityedms.intake.web;

import java.io.IOException;
import org.cityedms.intake.Drafts;
import org.cityedms.intake.Reason;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/drafts/{id}/rejection}. */
public final class DraftRejectionPost extends JsonWebScript {
    private final Drafts drafts;

    public DraftRejectionPost(Json json, Drafts drafts) {
        super(json);
        this.drafts = drafts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.draftId(request);
        Body body = JsonBody.read(request, json(), Body.class);
        drafts.reject(id, Reason.validated(body.reason()));
        return Answer.ok(DraftJson.of(drafts.get(id)));
    }

    record Body(String reason) {}
}
