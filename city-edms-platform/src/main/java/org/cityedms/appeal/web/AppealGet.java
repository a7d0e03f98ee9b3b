package org.cityedms.appeal.web;

import org.cityedms.appeal.Appeals;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeals/{id}}. */
public final class AppealGet extends JsonWebScript {
    private final Appeals appeals;

    public AppealGet(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(CaseJson.of(appeals.file(CaseRequests.document(request))));
    }
}
