package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredKindDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/unregistered-kinds/{code}}. */
public final class UnregisteredKindPut extends JsonWebScript {
    private final Unregistered unregistered;

    public UnregisteredKindPut(Json json, Unregistered unregistered) {
        super(json);
        this.unregistered = unregistered;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        UnregisteredKindDraft draft = JsonBody.read(request, json(), UnregisteredKindDraft.class);
        return Answer.ok(unregistered.saveKind(RequestParts.path(request, "code"), draft));
    }
}
