package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.AnswerDraft;
import org.cityedms.appeal.Appeals;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/appeals/{id}/questions/{question}/answer}. */
public final class QuestionAnswerPut extends JsonWebScript {
    private final Appeals appeals;

    public QuestionAnswerPut(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId id = CaseRequests.document(request);
        appeals.answer(
                id,
                CaseRequests.question(request),
                JsonBody.read(request, json(), AnswerDraft.class));
        return Answer.ok(CaseJson.of(appeals.file(id)));
    }
}
