package org.cityedms.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.organization.ActQuery;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/acts}: what was done to the structure. */
public final class ActsGet extends JsonWebScript {
    private static final int STANDARD = 50;
    private static final int MAXIMUM = 200;
    private static final int LONGEST_NAME = 255;

    private final StructureAdministration administration;

    public ActsGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        List<ActSubject> about = new ArrayList<>();
        OrganizationRequests.parameter(request, "unit").map(ActSubject::unit).ifPresent(about::add);
        OrganizationRequests.parameter(request, "post").map(ActSubject::post).ifPresent(about::add);
        RequestParts.text(request, "person", LONGEST_NAME)
                .map(ActSubject::person)
                .ifPresent(about::add);
        RequestParts.text(request, "institution", LONGEST_NAME)
                .map(ActSubject::institution)
                .ifPresent(about::add);
        ActQuery query =
                new ActQuery(
                        about,
                        OrganizationRequests.parameter(request, "before"),
                        RequestParts.count(request, "limit", STANDARD, MAXIMUM));
        return Answer.ok(new Acts(administration.acts(query).stream().map(ActJson::of).toList()));
    }

    record Acts(List<ActJson> acts) {}
}
