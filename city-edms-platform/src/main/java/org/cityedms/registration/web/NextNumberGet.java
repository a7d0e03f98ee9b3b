package org.cityedms.registration.web;

import org.cityedms.registration.NumberWish;
import org.cityedms.registration.RegisterAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/next-number}: for the card at hand. */
public final class NextNumberGet extends JsonWebScript {
    private final RegisterAdministration registers;

    public NextNumberGet(Json json, RegisterAdministration registers) {
        super(json);
        this.registers = registers;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        NumberWish wish =
                new NumberWish(
                        parameter(request, "caseIndex"),
                        parameter(request, "unit"),
                        parameter(request, "session"),
                        parameter(request, "convocation"),
                        parameter(request, "correspondent"),
                        parameter(request, "authorship"));
        return Answer.ok(registers.nextNumber(Requests.pathPart(request, "code"), wish));
    }

    private static String parameter(WebScriptRequest request, String name) {
        return Requests.parameter(request, name).orElse(null);
    }
}
