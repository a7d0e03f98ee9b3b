package org.cityedms.delivery.web;

import java.io.IOException;
import org.cityedms.delivery.DeliveryWayAdministration;
import org.cityedms.delivery.DeliveryWayDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/delivery-ways}. */
public final class DeliveryWaysPost extends JsonWebScript {
    private final DeliveryWayAdministration ways;

    public DeliveryWaysPost(Json json, DeliveryWayAdministration ways) {
        super(json);
        this.ways = ways;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DeliveryWayDraft draft = JsonBody.read(request, json(), DeliveryWayDraft.class);
        return Answer.created(DeliveryWayJson.of(ways.add(draft)));
    }
}
