package org.cityedms.deadline.web;

import java.io.IOException;
import org.cityedms.deadline.DeadlineAdministration;
import org.cityedms.deadline.MartialDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/calendar/martial-periods}. */
public final class MartialPeriodsPut extends JsonWebScript {
    private final DeadlineAdministration administration;

    public MartialPeriodsPut(Json json, DeadlineAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        MartialDraft draft = JsonBody.read(request, json(), MartialDraft.class);
        return Answer.ok(MartialJson.of(administration.putMartialPeriods(draft)));
    }
}
