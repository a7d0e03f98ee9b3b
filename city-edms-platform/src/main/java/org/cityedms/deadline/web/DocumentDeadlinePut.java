package org.cityedms.deadline.web;

import java.io.IOException;
import java.time.Clock;
import org.cityedms.deadline.Deadlines;
import org.cityedms.deadline.DocumentDeadline;
import org.cityedms.deadline.StartDraft;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/documents/{id}/deadline}. */
public final class DocumentDeadlinePut extends JsonWebScript {
    private final Deadlines deadlines;
    private final Clock clock;

    public DocumentDeadlinePut(Json json, Deadlines deadlines, Clock clock) {
        super(json);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        StartDraft.Checked draft = JsonBody.read(request, json(), StartDraft.class).validated();
        DocumentDeadline deadline =
                deadlines.set(Requests.documentId(request), draft.preset(), draft.start());
        return Answer.ok(DeadlineJson.of(deadline, OfficeTime.dayOf(clock.instant())));
    }
}
