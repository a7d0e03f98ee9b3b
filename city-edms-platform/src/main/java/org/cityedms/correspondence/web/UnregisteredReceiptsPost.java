package org.cityedms.correspondence.web;

import java.io.IOException;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.correspondence.UnregisteredDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/unregistered-receipts}. */
public final class UnregisteredReceiptsPost extends JsonWebScript {
    private final Unregistered unregistered;

    public UnregisteredReceiptsPost(Json json, Unregistered unregistered) {
        super(json);
        this.unregistered = unregistered;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        UnregisteredDraft draft = JsonBody.read(request, json(), UnregisteredDraft.class);
        return Answer.created(UnregisteredJson.of(unregistered.record(draft)));
    }
}
