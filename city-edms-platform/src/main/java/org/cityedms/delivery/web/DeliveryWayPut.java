package org.cityedms.delivery.web;

import java.io.IOException;
import org.cityedms.delivery.DeliveryWayAdministration;
import org.cityedms.delivery.DeliveryWayDraft;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/delivery-ways/{code}}. */
public final class DeliveryWayPut extends JsonWebScript {
    private final DeliveryWayAdministration ways;

    public DeliveryWayPut(Json json, DeliveryWayAdministration ways) {
        super(json);
        this.ways = ways;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DeliveryWayDraft draft = JsonBody.read(request, json(), DeliveryWayDraft.class);
        return Answer.ok(
                DeliveryWayJson.of(ways.change(RequestParts.path(request, "code"), draft)));
    }
}
