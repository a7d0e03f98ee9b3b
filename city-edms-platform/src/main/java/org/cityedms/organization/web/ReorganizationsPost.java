package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.Reorganizations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/organization/reorganizations}: carries a reorganisation out on its day.
 */
public final class ReorganizationsPost extends JsonWebScript {
    private final Reorganizations reorganizations;

    public ReorganizationsPost(Json json, Reorganizations reorganizations) {
        super(json);
        this.reorganizations = reorganizations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ReorganizationDraft draft = JsonBody.read(request, json(), ReorganizationDraft.class);
        return Answer.created(ReorganizationJson.of(reorganizations.decide(draft)));
    }
}
