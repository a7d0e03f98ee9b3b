package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.resolution.Execution;
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
        Execution execution = resolutions.execution(ExecutionRequests.document(request));
        return Answer.ok(
                new ExecutionJson(
                        BriefJson.of(execution.document()),
                        execution.reviews().stream().map(ReviewJson::of).toList(),
                        execution.toResolve().stream().map(String::valueOf).toList(),
                        execution.resolutions().stream().map(ResolutionJson::of).toList(),
                        execution.actions(),
                        execution.openQuestions()));
    }

    /** Schema {@code Execution}. */
    record ExecutionJson(
            BriefJson document,
            List<ReviewJson> reviews,
            List<String> toResolve,
            List<ResolutionJson> resolutions,
            List<String> actions,
            int openQuestions) {}
}
