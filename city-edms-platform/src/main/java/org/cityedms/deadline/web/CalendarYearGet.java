package org.cityedms.deadline.web;

import java.util.List;
import org.cityedms.deadline.DayReason;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/calendar/years/{year}}: the days that are no ordinary working days. */
public final class CalendarYearGet extends JsonWebScript {
    private final DeadlineAdministration administration;

    public CalendarYearGet(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        int year = Requests.pathYear(request, "year");
        List<DayJson> days =
                administration.year(year).stream()
                        .filter(day -> day.reason() != DayReason.WORKDAY)
                        .map(DayJson::of)
                        .toList();
        return Answer.ok(new YearJson(year, days));
    }

    record YearJson(int year, List<DayJson> days) {}
}
