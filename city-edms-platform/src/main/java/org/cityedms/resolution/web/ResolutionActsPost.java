package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.StepDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/resolutions/{id}/acts}. */
public final class ResolutionActsPost extends JsonWebScript {
    private final Resolutions resolutions;

    public ResolutionActsPost(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        StepDraft draft = JsonBody.read(request, json(), StepDraft.class);
        return Answer.ok(
                ResolutionJson.of(
                        resolutions.act(
                                ExecutionRequests.pathId(request),
                                draft,
                                ExecutionRequests.key(request))));
    }
}
