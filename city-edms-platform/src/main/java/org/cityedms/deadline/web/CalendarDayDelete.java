package org.cityedms.deadline.web;

import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/calendar/days/{date}}: the law's day again. */
public final class CalendarDayDelete extends JsonWebScript {
    private final DeadlineAdministration administration;

    public CalendarDayDelete(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DayJson.of(administration.restoreDay(Requests.pathDay(request, "date"))));
    }
}
