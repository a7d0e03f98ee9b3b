package org.cityedms.card.web;

import java.io.IOException;
import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.card.CardLayoutDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/card-layouts/{kind}}: for cards filled in from now on. */
public final class CardLayoutPut extends JsonWebScript {
    private final CardLayoutAdministration layouts;

    public CardLayoutPut(Json json, CardLayoutAdministration layouts) {
        super(json);
        this.layouts = layouts;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        CardLayoutDraft draft = JsonBody.read(request, json(), CardLayoutDraft.class);
        return Answer.ok(CardLayoutJson.of(layouts.change(LayoutRequests.kind(request), draft)));
    }
}
