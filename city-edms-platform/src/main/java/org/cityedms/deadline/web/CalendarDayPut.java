package org.cityedms.deadline.web;

import java.io.IOException;
import org.cityedms.deadline.DayDraft;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/calendar/days/{date}}. */
public final class CalendarDayPut extends JsonWebScript {
    private final DeadlineAdministration administration;

    public CalendarDayPut(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DayDraft draft = JsonBody.read(request, json(), DayDraft.class);
        return Answer.ok(
                DayJson.of(administration.putDay(Requests.pathDay(request, "date"), draft)));
    }
}
