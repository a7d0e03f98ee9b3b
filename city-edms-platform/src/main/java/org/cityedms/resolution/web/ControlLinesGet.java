package org.cityedms.resolution.web;

import org.cityedms.resolution.Control;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.Urgency;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/control-lines}. */
public final class ControlLinesGet extends JsonWebScript {
    private final Control control;

    public ControlLinesGet(Json json, Control control) {
        super(json);
        this.control = control;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        ControlBoard.Query query =
                new ControlBoard.Query(
                        ExecutionRequests.coded(request, "scope", ControlScope.class)
                                .orElse(ControlScope.MINE),
                        ExecutionRequests.coded(request, "urgency", Urgency.class),
                        ExecutionRequests.number(request, "unit"),
                        ExecutionRequests.post(request),
                        ExecutionRequests.cursor(request),
                        ExecutionRequests.limit(request));
        return Answer.ok(LineJson.PageJson.of(control.lines(query)));
    }
}
