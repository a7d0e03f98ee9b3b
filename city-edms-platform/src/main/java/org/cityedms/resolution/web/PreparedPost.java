package org.cityedms.resolution.web;

import java.io.IOException;
import java.util.Optional;
import org.cityedms.resolution.PreparedResolutions;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/reviews/{id}/prepared}. */
public final class PreparedPost extends JsonWebScript {
    private final PreparedResolutions prepared;

    public PreparedPost(Json json, PreparedResolutions prepared) {
        super(json);
        this.prepared = prepared;
    }

    private static Optional<Integer> replaces(WebScriptRequest request) {
        return RequestParts.parameter(request, "replaces").isPresent()
                ? Optional.of(RequestParts.count(request, "replaces", 1, Integer.MAX_VALUE))
                : Optional.empty();
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ResolutionDraft draft = JsonBody.read(request, json(), ResolutionDraft.class);
        return Answer.ok(
                PreparedJson.of(
                        prepared.prepare(
                                ExecutionRequests.pathId(request),
                                draft,
                                replaces(request),
                                ExecutionRequests.key(request))));
    }
}
