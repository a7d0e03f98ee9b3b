package org.cityedms.organization.web;

import java.util.Map;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code DELETE /city-edms/organization/appointments/{id}}: takes back an appointment that has not
 * begun.
 */
public final class AppointmentDelete extends JsonWebScript {
    private final StructureAdministration administration;

    public AppointmentDelete(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        administration.cancelAppointment(OrganizationRequests.id(request));
        return Answer.ok(Map.of());
    }
}
