package org.cityedms.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/structure}: units and posts of a day. */
public final class StructureGet extends JsonWebScript {
    private final StructureAdministration administration;
    private final Clock clock;

    public StructureGet(Json json, StructureAdministration administration, Clock clock) {
        super(json);
        this.administration = administration;
        this.clock = clock;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        LocalDate day =
                RequestParts.day(request, "day").orElseGet(() -> OfficeTime.dayOf(clock.instant()));
        return Answer.ok(StructureJson.of(administration.structure(day)));
    }
}
