package org.cityedms.card.web;

import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code DELETE /city-edms/card-layouts/{kind}}: back to the shipped layout. */
public final class CardLayoutDelete extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public CardLayoutDelete(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(CardLayoutJson.of(layouts.reset(LayoutRequests.kind(request))));
    }
}
