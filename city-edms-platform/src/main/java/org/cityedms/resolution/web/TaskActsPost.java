package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.TaskActDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/tasks/{id}/acts}. */
public final class TaskActsPost extends JsonWebScript {
    private final Resolutions resolutions;

    public TaskActsPost(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        TaskActDraft draft = JsonBody.read(request, json(), TaskActDraft.class);
        return Answer.ok(
                TaskFileJson.of(
                        resolutions.act(
                                ExecutionRequests.pathId(request),
                                draft,
                                ExecutionRequests.key(request))));
    }
}
