package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.UnitDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/units}: adds a unit. */
public final class UnitsPost extends JsonWebScript {
    private final StructureAdministration administration;

    public UnitsPost(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        UnitDraft draft = JsonBody.read(request, json(), UnitDraft.class);
        return Answer.created(new Added(administration.addUnit(draft)));
    }

    record Added(long unit) {}
}
