package org.cityedms.organization.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.Reorganizations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/organization/reorganization-previews}: says what a reorganisation would
 * change.
 */
public final class ReorganizationPreviewsPost extends JsonWebScript {
    private final Reorganizations reorganizations;

    public ReorganizationPreviewsPost(Json json, Reorganizations reorganizations) {
        super(json);
        this.reorganizations = reorganizations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ReorganizationDraft draft = JsonBody.read(request, json(), ReorganizationDraft.class);
        return Answer.ok(
                new Preview(
                        reorganizations.preview(draft).stream()
                                .map(ReorganizationJson.ChangeJson::of)
                                .toList()));
    }

    record Preview(List<ReorganizationJson.ChangeJson> changes) {}
}
