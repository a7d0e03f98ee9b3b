package org.cityedms.delivery.web;

import java.io.IOException;
import org.cityedms.delivery.DeliveryOrderDraft;
import org.cityedms.delivery.DeliveryWayAdministration;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code PUT /city-edms/delivery-order}. */
public final class DeliveryOrderPut extends JsonWebScript {
    private final DeliveryWayAdministration ways;

    public DeliveryOrderPut(Json json, DeliveryWayAdministration ways) {
        super(json);
        this.ways = ways;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        DeliveryOrderDraft draft = JsonBody.read(request, json(), DeliveryOrderDraft.class);
        return Answer.ok(DeliveryWayJson.All.of(ways.arrange(draft)));
    }
}
