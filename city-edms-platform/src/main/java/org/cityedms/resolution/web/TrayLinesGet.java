package org.cityedms.resolution.web;

import org.cityedms.resolution.TrayPart;
import org.cityedms.resolution.Trays;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/tray-lines}. */
public final class TrayLinesGet extends JsonWebScript {
    private final Trays trays;

    public TrayLinesGet(Json json, Trays trays) {
        super(json);
        this.trays = trays;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        TrayPart part =
                ExecutionRequests.coded(request, "part", TrayPart.class)
                        .orElseThrow(() -> RequestParts.invalid("part"));
        return Answer.ok(
                LineJson.PageJson.of(
                        trays.page(
                                part,
                                ExecutionRequests.post(request),
                                ExecutionRequests.cursor(request),
                                ExecutionRequests.limit(request))));
    }
}
