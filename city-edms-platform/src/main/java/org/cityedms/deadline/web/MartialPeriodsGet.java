package org.cityedms.deadline.web;

import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/calendar/martial-periods}. */
public final class MartialPeriodsGet extends JsonWebScript {
    private final DeadlineAdministration administration;

    public MartialPeriodsGet(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(MartialJson.of(administration.martialPeriods()));
    }
}
