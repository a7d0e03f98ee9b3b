package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.ReservationDraft;
import org.cityedms.registration.Reservations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/registers/{code}/reservations}. */
public final class ReservationsPost extends JsonWebScript {
    private final Reservations reservations;

    public ReservationsPost(Json json, Reservations reservations) {
        super(json);
        this.reservations = reservations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        ReservationDraft draft = JsonBody.read(request, json(), ReservationDraft.class);
        return Answer.created(
                ReservationJson.of(
                        reservations.reserve(Requests.pathPart(request, "code"), draft)));
    }
}
