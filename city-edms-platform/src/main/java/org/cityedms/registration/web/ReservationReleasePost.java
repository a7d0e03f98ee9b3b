package org.cityedms.registration.web;

import java.io.IOException;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.Reservations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/registers/{code}/reservations/{id}/release}. */
public final class ReservationReleasePost extends JsonWebScript {
    private final Reservations reservations;

    public ReservationReleasePost(Json json, Reservations reservations) {
        super(json);
        this.reservations = reservations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        String code = Requests.pathPart(request, "code");
        reservations.release(code, id(request), body.reason());
        return Answer.ok(ReservationsGet.ReservationList.of(reservations.open(code)));
    }

    private static long id(WebScriptRequest request) {
        String text = Requests.pathPart(request, "id");
        if (!text.matches("[0-9]{1,18}")) {
            throw RegistrationProblems.reservationNotFound().exception();
        }
        return Long.parseLong(text);
    }

    record Body(String reason) {}
}
