package org.cityedms.resolution.web;

import java.io.IOException;
import org.cityedms.resolution.DocumentPoints;
import org.cityedms.resolution.PointsDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/points}. */
public final class PointsPost extends JsonWebScript {
    private final DocumentPoints points;

    public PointsPost(Json json, DocumentPoints points) {
        super(json);
        this.points = points;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        PointsDraft draft = JsonBody.read(request, json(), PointsDraft.class);
        return Answer.ok(
                ExecutionJson.of(
                        points.enter(
                                ExecutionRequests.document(request),
                                draft,
                                ExecutionRequests.key(request))));
    }
}
