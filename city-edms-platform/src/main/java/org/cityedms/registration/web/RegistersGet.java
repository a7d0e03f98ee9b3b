package org.cityedms.registration.web;

import org.cityedms.registration.RegisterAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers}. */
public final class RegistersGet extends JsonWebScript {
    private final RegisterAdministration registers;
    private final RegisterAnswers answers;

    public RegistersGet(Json json, RegisterAdministration registers, RegisterAnswers answers) {
        super(json);
        this.registers = registers;
        this.answers = answers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(answers.all(registers.list()));
    }
}
