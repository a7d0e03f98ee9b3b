package org.cityedms.resolution.web;

import org.cityedms.resolution.PeriodicTasks;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/periodic-tasks}. */
public final class PeriodicTasksGet extends JsonWebScript {
    private final PeriodicTasks periodic;

    public PeriodicTasksGet(Json json, PeriodicTasks periodic) {
        super(json);
        this.periodic = periodic;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                PeriodicJson.ListJson.of(periodic.of(ExecutionRequests.document(request))));
    }
}
