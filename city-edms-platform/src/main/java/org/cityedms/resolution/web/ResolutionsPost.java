package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.Made;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Resolutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/resolutions}. */
public final class ResolutionsPost extends JsonWebScript {
    private final Resolutions resolutions;

    public ResolutionsPost(Json json, Resolutions resolutions) {
        super(json);
        this.resolutions = resolutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ResolutionDraft draft = JsonBody.read(request, json(), ResolutionDraft.class);
        Made<ResolutionView> made =
                resolutions.resolve(
                        ExecutionRequests.document(request), draft, ExecutionRequests.key(request));
        ResolutionJson resolution = ResolutionJson.of(made.value());
        return made.repeated() ? Answer.ok(resolution) : Answer.created(resolution);
    }
}
