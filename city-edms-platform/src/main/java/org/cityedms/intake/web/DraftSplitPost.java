package org.cityedms.intake.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.intake.Drafts;
import org.cityedms.intake.SplitRequest;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/drafts/{id}/split}. */
public final class DraftSplitPost extends JsonWebScript {
    private final Drafts drafts;

    public DraftSplitPost(Json json, Drafts drafts) {
        super(json);
        this.drafts = drafts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = Requests.draftId(request);
        SplitRequest body = JsonBody.read(request, json(), SplitRequest.class);
        List<DocumentId> parts = drafts.split(id, body.validated());
        return Answer.created(
                new PartsJson(parts.stream().map(drafts::get).map(DraftJson::of).toList()));
    }

    record PartsJson(List<DraftJson> drafts) {}
}
