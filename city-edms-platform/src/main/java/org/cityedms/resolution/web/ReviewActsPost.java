package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.StepDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/reviews/{id}/acts}. */
public final class ReviewActsPost extends JsonWebScript {
    private final Resolutions resolutions;

    public ReviewActsPost(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        StepDraft draft = JsonBody.read(request, json(), StepDraft.class);
        return Answer.ok(
                ReviewJson.of(
                        resolutions.act(
                                ExecutionRequests.pathId(request),
                                new Resolutions.ReviewStep(draft),
                                ExecutionRequests.key(request))));
    }
}
