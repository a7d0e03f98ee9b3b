package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/periodic-tasks/{id}/acts}. */
public final class PeriodicActsPost extends JsonWebScript {
    private final PeriodicTasks periodic;

    public PeriodicActsPost(Json json, PeriodicTasks periodic) {
        super(json);
        this.periodic = periodic;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PeriodicStepDraft draft = JsonBody.read(request, json(), PeriodicStepDraft.class);
        return Answer.ok(
                PeriodicJson.ListJson.of(
                        periodic.act(
                                ExecutionRequests.pathId(request),
                                draft,
                                ExecutionRequests.key(request))));
    }
}
