package org.cityedms.dispatch.web;

import java.util.List;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/dispatch-batches/{id}}. */
public final class DispatchBatchGet extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchBatchGet(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        long id = DispatchRequests.pathId(request);
        return Answer.ok(
                new WholeBatch(
                        DispatchJson.BatchJson.of(dispatches.batch(id)),
                        DispatchJson.all(dispatches.lettersOf(id))));
    }

    record WholeBatch(DispatchJson.BatchJson batch, List<DispatchJson> dispatches) {}
}
