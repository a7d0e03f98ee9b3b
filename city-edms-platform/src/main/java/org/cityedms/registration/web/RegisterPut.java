package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.RegisterAdministration;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/registers/{code}}. */
public final class RegisterPut extends JsonWebScript {
    private final RegisterAdministration registers;
    private final RegisterAnswers answers;

    public RegisterPut(Json json, RegisterAdministration registers, RegisterAnswers answers) {
        super(json);
        this.registers = registers;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        RegisterDraft draft = JsonBody.read(request, json(), RegisterDraft.class);
        return Answer.ok(answers.one(registers.update(Requests.pathPart(request, "code"), draft)));
    }
}
