package org.cityedms.dispatch.web;

import java.io.IOException;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.dispatch.SendDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/dispatch-batches}. */
public final class DispatchBatchesPost extends JsonWebScript {
    private final Dispatches dispatches;

    public DispatchBatchesPost(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        SendDraft draft = JsonBody.read(request, json(), SendDraft.class);
        return Answer.created(DispatchJson.BatchJson.of(dispatches.send(draft)));
    }
}
