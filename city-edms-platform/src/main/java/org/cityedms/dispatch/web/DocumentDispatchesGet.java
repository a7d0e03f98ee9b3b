package org.cityedms.dispatch.web;

import java.util.List;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/dispatches}. */
public final class DocumentDispatchesGet extends JsonWebScript {
    private final Dispatches dispatches;

    public DocumentDispatchesGet(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new DispatchJson.ListJson(
                        DispatchJson.all(dispatches.of(DispatchRequests.document(request))),
                        List.of(),
                        null));
    }
}
