package org.cityedms.organization.web;

import java.io.IOException;
import org.cityedms.organization.PersonDraft;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/organization/person}: writes patronymic and dative of a person. */
public final class PersonPut extends JsonWebScript {
    private final StructureAdministration administration;

    public PersonPut(Json json, StructureAdministration administration) {
        super(json);
        this.administration = administration;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        String user =
                RequestParts.text(request, "userName", 255)
                        .orElseThrow(() -> RequestParts.invalid("userName"));
        PersonDraft draft = JsonBody.read(request, json(), PersonDraft.class);
        return Answer.ok(PersonNameJson.of(user, administration.savePerson(user, draft), null));
    }
}
