package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.StepDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/reviews/{id}/prepared-acts}. */
public final class PreparedActsPost extends JsonWebScript {
    private final PreparedResolutions prepared;

    public PreparedActsPost(Json json, PreparedResolutions prepared) {
        super(json);
        this.prepared = prepared;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        StepDraft step = JsonBody.read(request, json(), StepDraft.class);
        return Answer.ok(
                PreparedJson.of(
                        prepared.sendBack(
                                ExecutionRequests.pathId(request),
                                step,
                                ExecutionRequests.key(request))));
    }
}
