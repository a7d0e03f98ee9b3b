package org.cityedms.dispatch.web;

import java.io.IOException;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.MarkDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/dispatches/{id}}. */
public final class DispatchPut extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchPut(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        MarkDraft draft = JsonBody.read(request, json(), MarkDraft.class);
        return Answer.ok(DispatchJson.of(dispatches.mark(DispatchRequests.pathId(request), draft)));
    }
}
