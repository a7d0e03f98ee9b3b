package org.cityedms.card.web;

import java.util.Map;
import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/card-layouts}: the layout of every kind of document. */
public final class CardLayoutsGet extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public CardLayoutsGet(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(
                Map.of("layouts", layouts.list().stream().map(CardLayoutJson::of).toList()));
    }
}
