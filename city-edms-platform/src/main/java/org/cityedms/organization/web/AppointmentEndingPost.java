package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code POST /city-edms/organization/appointments/{id}/ending}: sets the last day of an
 * appointment.
 */
public final class AppointmentEndingPost extends JsonWebScript {
    private final StructureAdministration administration;

    public AppointmentEndingPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ClosingDraft draft = JsonBody.read(request, json(), ClosingDraft.class);
        return Answer.ok(
                AppointmentJson.of(
                        administration.endAppointment(OrganizationRequests.id(request), draft)));
    }
}
