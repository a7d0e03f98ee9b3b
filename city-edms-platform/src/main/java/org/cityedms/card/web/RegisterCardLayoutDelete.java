package org.cityedms.card.web;

import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/registers/{code}/card-layout}: back to the layout of its kind. */
public final class RegisterCardLayoutDelete extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public RegisterCardLayoutDelete(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                CardLayoutJson.of(layouts.resetOfRegister(LayoutRequests.path(request, "code"))));
    }
}
