package org.cityedms.resolution.web;

import org.cityedms.resolution.Resolutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/resolutions/{id}}. */
public final class ResolutionGet extends JsonWebScript {
    private final Resolutions resolutions;

    public ResolutionGet(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                ResolutionJson.of(resolutions.resolution(ExecutionRequests.pathId(request))));
    }
}
