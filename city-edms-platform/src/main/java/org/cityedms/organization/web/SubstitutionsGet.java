package org.cityedms.organization.web;

import java.util.List;
import org.cityedms.organization.Substitutions;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /city-edms/organization/substitutions}: current and planned, or past substitutions.
 */
public final class SubstitutionsGet extends JsonWebScript {
    private final Substitutions substitutions;

    public SubstitutionsGet(Json json, Substitutions substitutions) {
        super(json);
        this.substitutions = substitutions;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                new Listed(
                        substitutions
                                .list(
                                        RequestParts.parameter(request, "past")
                                                .filter("true"::equals)
                                                .isPresent())
                                .stream()
                                .map(SubstitutionJson::of)
                                .toList()));
    }

    record Listed(List<SubstitutionJson> substitutions) {}
}
