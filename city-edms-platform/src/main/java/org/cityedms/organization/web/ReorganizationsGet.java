package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.Reorganizations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/reorganizations}: lists reorganisations. */
public final class ReorganizationsGet extends JsonWebScript {
    private final Reorganizations reorganizations;

    public ReorganizationsGet(Json json, Reorganizations reorganizations) {
        super(json);
        this.reorganizations = reorganizations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Listed(reorganizations.list().stream().map(ReorganizationJson::of).toList()));
    }

    record Listed(List<ReorganizationJson> reorganizations) {}
}
