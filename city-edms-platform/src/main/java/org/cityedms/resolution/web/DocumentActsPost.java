package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.DocumentStepDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/execution-acts}. */
public final class DocumentActsPost extends JsonWebScript {
    private final DocumentPoints points;

    public DocumentActsPost(Json json, DocumentPoints points) {
        super(json);
        this.points = points;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DocumentStepDraft draft = JsonBody.read(request, json(), DocumentStepDraft.class);
        return Answer.ok(
                ExecutionJson.of(
                        points.removeControl(
                                ExecutionRequests.document(request),
                                draft,
                                ExecutionRequests.key(request))));
    }
}
