package org.cityedms.delivery.web;

import org.cityedms.delivery.DeliveryWayAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/delivery-ways}. */
public final class DeliveryWaysGet extends JsonWebScript {
    private final DeliveryWayAdministration ways;

    public DeliveryWaysGet(Json json, DeliveryWayAdministration ways) {
        super(json);
        this.ways = ways;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(DeliveryWayJson.All.of(ways.list()));
    }
}
