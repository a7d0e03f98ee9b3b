package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.registration.OfficeTime;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/organization/acts}: what was done to the structure. */
public final class ActsGet extends JsonWebScript {
    private static final int STANDARD = 50;
    private static final int MAXIMUM = 200;

    private final StructureAdministration administration;

    public ActsGet(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        int limit = RequestParts.count(request, "limit", STANDARD, MAXIMUM);
        return Answer.ok(
                new Acts(
                        administration
                                .acts(OrganizationRequests.parameter(request, "before"), limit)
                                .stream()
                                .map(ActJson::of)
                                .toList()));
    }

    record Acts(List<ActJson> acts) {}

    record ActJson(
            long id,
            String at,
            String actor,
            String actorName,
            String act,
            String subject,
            String detail) {
        static ActJson of(OrganizationAct act) {
            return new ActJson(
                    act.id(),
                    OfficeTime.print(act.at()),
                    act.actor(),
                    act.actorName(),
                    act.act(),
                    act.subject(),
                    act.detail());
        }
    }
}
