package org.cityedms.deadline.web;

import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/deadline-presets/{code}}: the law's preset holds again. */
public final class PresetDelete extends JsonWebScript {
    private final DeadlineAdministration administration;

    public PresetDelete(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        administration.restorePreset(RequestParts.path(request, "code"));
        return Answer.ok(PresetJson.list(administration.presets()));
    }
}
