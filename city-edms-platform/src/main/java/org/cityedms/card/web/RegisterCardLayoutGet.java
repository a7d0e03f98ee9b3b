package org.cityedms.card.web;

import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/**
 * {@code GET /city-edms/registers/{code}/card-layout}: what the next card of the register asks for.
 */
public final class RegisterCardLayoutGet extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public RegisterCardLayoutGet(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                CardLayoutJson.of(
                        layouts.ofRegister(
                                LayoutRequests.path(request, "code"),
                                LayoutRequests.moment(request))));
    }
}
