package org.cityedms.dispatch.web;

import java.util.List;
import org.cityedms.dispatch.BatchQuery;
import org.cityedms.dispatch.DispatchBatch;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/dispatch-batches}. */
public final class DispatchBatchesGet extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchBatchesGet(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAXIMUM_LIMIT = 200;

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = RequestParts.count(request, "limit", DEFAULT_LIMIT, MAXIMUM_LIMIT);
        List<DispatchBatch> page =
                dispatches.batches(
                        new BatchQuery(
                                RequestParts.day(request, "day"),
                                DispatchRequests.id(request.getParameter("before"), "before"),
                                limit + 1));
        boolean more = page.size() > limit;
        List<DispatchBatch> shown = more ? page.subList(0, limit) : page;
        return Answer.ok(
                new BatchList(
                        shown.stream().map(DispatchJson.BatchJson::of).toList(),
                        more ? Long.toString(shown.get(limit - 1).id()) : null));
    }

    record BatchList(List<DispatchJson.BatchJson> batches, String next) {}
}
