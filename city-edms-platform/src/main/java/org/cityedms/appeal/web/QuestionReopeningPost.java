package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.ReopeningDraft;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/appeals/{id}/questions/{question}/reopening}. */
public final class QuestionReopeningPost extends JsonWebScript {
    private final Appeals appeals;

    public QuestionReopeningPost(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = CaseRequests.document(request);
        appeals.reopen(
                id,
                CaseRequests.question(request),
                JsonBody.read(request, json(), ReopeningDraft.class));
        return Answer.ok(CaseJson.of(appeals.file(id)));
    }
}
