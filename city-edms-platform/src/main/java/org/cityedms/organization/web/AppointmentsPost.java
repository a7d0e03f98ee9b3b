package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.AppointmentDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/appointments}: appoints someone to a post. */
public final class AppointmentsPost extends JsonWebScript {
    private final StructureAdministration administration;

    public AppointmentsPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        AppointmentDraft draft = JsonBody.read(request, json(), AppointmentDraft.class);
        return Answer.created(AppointmentJson.of(administration.appoint(draft)));
    }
}
