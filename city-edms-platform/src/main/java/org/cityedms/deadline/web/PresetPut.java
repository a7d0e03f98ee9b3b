package org.cityedms.deadline.web;

import java.io.IOException;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.deadline.PresetDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/deadline-presets/{code}}. */
public final class PresetPut extends JsonWebScript {
    private final DeadlineAdministration administration;

    public PresetPut(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PresetDraft draft = JsonBody.read(request, json(), PresetDraft.class);
        administration.putPreset(RequestParts.path(request, "code"), draft);
        return Answer.ok(PresetJson.list(administration.presets()));
    }
}
