package org.cityedms.registration.web;

import java.util.List;
import org.cityedms.registration.Reservation;
import org.cityedms.registration.Reservations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/registers/{code}/reservations}. */
public final class ReservationsGet extends JsonWebScript {
    private final Reservations reservations;

    public ReservationsGet(Json json, Reservations reservations) {
        super(json);
        this.reservations = reservations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        return Answer.ok(ReservationList.of(reservations.open(Requests.pathPart(request, "code"))));
    }

    record ReservationList(List<ReservationJson> reservations) {
        static ReservationList of(List<Reservation> open) {
            return new ReservationList(open.stream().map(ReservationJson::of).toList());
        }
    }
}
