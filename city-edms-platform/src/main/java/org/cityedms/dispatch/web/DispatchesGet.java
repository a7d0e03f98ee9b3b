package org.cityedms.dispatch.web;

import java.util.List;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchQuery;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/dispatches}. */
public final class DispatchesGet extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchesGet(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = 100;
        List<Dispatch> page =
                dispatches.list(
                        new DispatchQuery(
                                DispatchRequests.coded(request, "state", DispatchState.class),
                                RequestParts.parameter(request, "method").map(DeliveryMethod::new),
                                DispatchRequests.id(request.getParameter("before"), "before"),
                                limit + 1));
        boolean more = page.size() > limit;
        List<Dispatch> shown = more ? page.subList(0, limit) : page;
        return Answer.ok(
                new DispatchJson.ListJson(
                        DispatchJson.all(shown),
                        List.of(),
                        more ? Long.toString(shown.get(limit - 1).id()) : null));
    }
}
