package org.cityedms.registration.web;

import java.time.LocalDate;
import org.cityedms.registration.Reservations;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/reservations}. */
public final class EndingReservationsGet extends JsonWebScript {
    private static final int LIMIT = 20;
    private static final int MAXIMUM_LIMIT = 100;

    private final Reservations reservations;

    public EndingReservationsGet(Json json, Reservations reservations) {
        super(json);
        this.reservations = reservations;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        LocalDate until =
                RequestParts.day(request, "until").orElseThrow(() -> RequestParts.invalid("until"));
        int limit = RequestParts.count(request, "limit", LIMIT, MAXIMUM_LIMIT);
        return Answer.ok(ReservationsGet.ReservationList.of(reservations.ending(until, limit)));
    }
}
