package org.cityedms.resolution.web;

import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reviews/{id}/prepared}. */
public final class PreparedGet extends JsonWebScript {
    private final PreparedResolutions prepared;

    public PreparedGet(Json json, PreparedResolutions prepared) {
        super(json);
        this.prepared = prepared;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new PreparedJson.OfReviewJson(
                        prepared.of(ExecutionRequests.pathId(request))
                                .map(PreparedJson::of)
                                .orElse(null)));
    }
}
