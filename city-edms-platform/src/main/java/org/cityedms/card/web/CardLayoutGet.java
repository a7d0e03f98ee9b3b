package org.cityedms.card.web;

import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/card-layouts/{kind}}. */
public final class CardLayoutGet extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public CardLayoutGet(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(CardLayoutJson.of(layouts.ofKind(LayoutRequests.kind(request))));
    }
}
