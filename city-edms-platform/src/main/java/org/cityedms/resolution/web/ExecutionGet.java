package org.cityedms.resolution.web;

import org.cityedms.resolution.Resolutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/execution}. */
public final class ExecutionGet extends JsonWebScript {
    private final Resolutions resolutions;

    public ExecutionGet(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                ExecutionJson.of(resolutions.execution(ExecutionRequests.document(request))));
    }
}
