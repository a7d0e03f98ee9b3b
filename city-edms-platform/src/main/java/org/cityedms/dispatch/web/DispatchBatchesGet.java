package org.cityedms.dispatch.web;

import java.util.List;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/dispatch-batches}. */
public final class DispatchBatchesGet extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchBatchesGet(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new BatchList(
                        dispatches.batches().stream().map(DispatchJson.BatchJson::of).toList()));
    }

    record BatchList(List<DispatchJson.BatchJson> batches) {}
}
