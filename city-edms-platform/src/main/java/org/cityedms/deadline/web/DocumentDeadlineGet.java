package org.cityedms.deadline.web;

import java.time.Clock;
import java.time.LocalDate;
import org.cityedms.deadline.Deadlines;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/documents/{id}/deadline}. */
public final class DocumentDeadlineGet extends JsonWebScript {
    private final Deadlines deadlines;
    private final Clock clock;

    public DocumentDeadlineGet(Json json, Deadlines deadlines, Clock clock) {
        super(json);
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        LocalDate today = OfficeTime.dayOf(clock.instant());
        return Answer.ok(
                new OptionalJson(
                        deadlines
                                .of(Requests.documentId(request))
                                .map(deadline -> DeadlineJson.of(deadline, today))
                                .orElse(null)));
    }

    /** The deadline, {@code null} where the document has none. */
    record OptionalJson(DeadlineJson deadline) {}
}
