package org.cityedms.deadline.web;

import java.io.IOException;
import java.time.Clock;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/deadline/extension}: the lawful extension, once. */
public final class DocumentDeadlineExtensionPost extends JsonWebScript {
    private final Deadlines deadlines;
    private final Clock clock;

    public DocumentDeadlineExtensionPost(Json json, Deadlines deadlines, Clock clock) {
        super(json);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        DocumentDeadline deadline = deadlines.extend(Requests.documentId(request), body.reason());
        return Answer.created(DeadlineJson.of(deadline, OfficeTime.dayOf(clock.instant())));
    }

    record Body(String reason) {}
}
