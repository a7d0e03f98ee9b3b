package org.cityedms.registration.web;

import java.util.List;
import org.cityedms.registration.Reservation;

/** Schema {@code Reservation}. */
record ReservationJson(
        long id,
        String register,
        String reservedBy,
        String reservedByName,
        String reservedAt,
        String reason,
        String until,
        List<NumberJson> numbers) {

    static ReservationJson of(Reservation reservation) {
        return new ReservationJson(
                reservation.id(),
                reservation.register().value(),
                reservation.reservedBy(),
                reservation.reservedByName(),
                Instants.print(reservation.reservedAt()),
                reservation.reason(),
                reservation.until().toString(),
                reservation.numbers().stream()
                        .map(
                                number ->
                                        new NumberJson(
                                                number.entry(), number.ordinal(), number.number()))
                        .toList());
    }

    record NumberJson(long entry, long ordinal, String number) {}
}
