package org.cityedms.dispatch.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.dispatch.AddresseeDraft;
import org.cityedms.dispatch.Dispatches;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/documents/{id}/dispatches}. */
public final class DocumentDispatchesPut extends JsonWebScript {
    private final Dispatches dispatches;

    public DocumentDispatchesPut(Json json, Dispatches dispatches) {
        super(json);
        this.dispatches = dispatches;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentId document = DispatchRequests.document(request);
        Body body = JsonBody.read(request, json(), Body.class);
        List<DispatchJson.WarningJson> warnings =
                dispatches.plan(document, body.addressees()).stream()
                        .map(DispatchJson.WarningJson::of)
                        .toList();
        return Answer.ok(
                new DispatchJson.ListJson(
                        DispatchJson.all(dispatches.of(document)), warnings, null));
    }

    record Body(List<AddresseeDraft> addressees) {}
}
