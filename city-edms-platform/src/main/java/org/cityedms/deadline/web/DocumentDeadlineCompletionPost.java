package org.cityedms.deadline.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.cityedms.deadline.Deadlines;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/documents/{id}/deadline/completion}: the deadline was met. */
public final class DocumentDeadlineCompletionPost extends JsonWebScript {
    private final Deadlines deadlines;
    private final Clock clock;

    public DocumentDeadlineCompletionPost(Json json, Deadlines deadlines, Clock clock) {
        super(json);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        LocalDate today = OfficeTime.dayOf(clock.instant());
        Fields fields = new Fields();
        LocalDate day = fields.day("on", body.on()).orElse(today);
        if (day.isAfter(today)) {
            fields.add(FieldError.of("on", "in-future"));
        }
        fields.throwIfAny("invalid-input");
        return Answer.ok(
                DeadlineJson.of(deadlines.finish(Requests.documentId(request), day), today));
    }

    record Body(String on) {}
}
