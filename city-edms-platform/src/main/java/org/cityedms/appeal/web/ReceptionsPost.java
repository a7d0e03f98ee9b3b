package org.cityedms.appeal.web;

import java.io.IOException;
import org.cityedms.appeal.ReceptionDraft;
import org.cityedms.appeal.Receptions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/receptions}. */
public final class ReceptionsPost extends JsonWebScript {
    private final Receptions receptions;

    public ReceptionsPost(Json json, Receptions receptions) {
        super(json);
        this.receptions = receptions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        return Answer.created(
                ReceptionJson.of(
                        receptions.create(JsonBody.read(request, json(), ReceptionDraft.class))));
    }
}
