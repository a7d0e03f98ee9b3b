package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.ReceptionDraft;
import org.cityedms.appeal.Receptions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/receptions/{reception}}. */
public final class ReceptionPut extends JsonWebScript {
    private final Receptions receptions;

    public ReceptionPut(Json json, Receptions receptions) {
        super(json);
        this.receptions = receptions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        return Answer.ok(
                ReceptionJson.of(
                        receptions.correct(
                                CaseRequests.reception(request),
                                JsonBody.read(request, json(), ReceptionDraft.class))));
    }
}
